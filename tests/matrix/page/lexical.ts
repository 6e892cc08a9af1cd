import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { escapeHtml, offer, variant } from './bench';

interface Saved {
  type: string;
  text?: string;
  url?: string;
  children?: Saved[];
}

function asHtml(node: Saved): string {
  const inner = (node.children ?? []).map(asHtml).join('');
  switch (node.type) {
    case 'text':
      return escapeHtml(node.text ?? '');
    case 'linebreak':
      return '<br>';
    case 'link':
      return `<a href="${escapeHtml(node.url ?? '')}">${inner}</a>`;
    case 'paragraph':
      return `<p>${inner}</p>`;
    case 'listitem':
      return `<li>${inner}</li>`;
    default:
      return inner;
  }
}

offer((place, paragraphs) => {
  const plain = variant.has('plain');
  const root = document.createElement('div');
  root.contentEditable = 'true';
  root.style.minHeight = '200px';
  root.style.whiteSpace = 'pre-wrap';
  place.append(root);
  const editor = createEditor({
    nodes: plain ? [] : [LinkNode, ListNode, ListItemNode],
    onError: (error) => console.error(error),
  });
  editor.setRootElement(root);
  (plain ? registerPlainText : registerRichText)(editor);
  editor.update(
    () => {
      const blocks = paragraphs.length > 0 ? paragraphs : [''];
      // A plain editor keeps its lines in one paragraph.
      const lines = plain ? [blocks.join('\n')] : blocks;
      for (const line of lines) {
        const paragraph = $createParagraphNode();
        for (const [index, part] of line.split('\n').entries()) {
          if (index > 0) paragraph.append($createLineBreakNode());
          if (part) paragraph.append($createTextNode(part));
        }
        $getRoot().append(paragraph);
      }
    },
    { discrete: true },
  );
  registerHistory(editor, createEmptyHistoryState(), 300);
  const state = (): Saved => editor.getEditorState().toJSON().root as unknown as Saved;
  return {
    path: ['[data-lexical-editor]'],
    model: () => asHtml(state()),
    whole: () => JSON.stringify(state()),
  };
});
