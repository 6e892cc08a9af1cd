import {
  CompositeDecorator,
  ContentState,
  convertToRaw,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  type LinkStrategy,
  RichUtils,
} from 'draft-js';
import { createElement, type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { escapeHtml, loadStyle, offer } from './bench';

type Entities = Record<string, { type: string; data: { url?: string; href?: string } }>;

function blockHtml(block: ReturnType<typeof convertToRaw>['blocks'][number], entities: Entities): string {
  let html = '';
  let at = 0;
  for (const { offset, length, key } of block.entityRanges) {
    const entity = entities[key];
    html += escapeHtml(block.text.slice(at, offset));
    const text = escapeHtml(block.text.slice(offset, offset + length));
    html +=
      entity?.type === 'LINK' ? `<a href="${escapeHtml(entity.data.url ?? entity.data.href ?? '')}">${text}</a>` : text;
    at = offset + length;
  }
  html += escapeHtml(block.text.slice(at));
  const tag = block.type.endsWith('list-item') ? 'li' : 'p';
  return `<${tag}>${html.replace(/\n/g, '<br>')}</${tag}>`;
}

/** Draft.js leaves it to the app how a link looks. */
const findLinks: LinkStrategy = (block, found, content) =>
  block.findEntityRanges((letter) => {
    const key = letter.getEntity();
    return key !== null && content.getEntity(key).getType() === 'LINK';
  }, found);

function LinkText({
  contentState,
  entityKey,
  children,
}: {
  contentState: ContentState;
  entityKey: string;
  children: ReactNode;
}) {
  const { url, href } = contentState.getEntity(entityKey).getData();
  return createElement('a', { href: url ?? href }, children);
}

offer((place, paragraphs) => {
  loadStyle('/files/draft-js/dist/Draft.css');
  let now = EditorState.createWithContent(
    ContentState.createFromText(paragraphs.join('\n')),
    new CompositeDecorator([{ strategy: findLinks, component: LinkText }]),
  );
  function App() {
    const [editorState, setEditorState] = useState(now);
    now = editorState;
    return createElement(Editor, {
      editorState,
      onChange: setEditorState,
      keyBindingFn: getDefaultKeyBinding,
      handleKeyCommand(command: string, state: EditorState) {
        const next = RichUtils.handleKeyCommand(state, command);
        if (next) setEditorState(next);
        return next ? 'handled' : 'not-handled';
      },
    });
  }
  createRoot(place).render(createElement(App));
  const raw = () => convertToRaw(now.getCurrentContent());
  return {
    path: ['.public-DraftEditor-content'],
    model: () =>
      raw()
        .blocks.map((block) => blockHtml(block, raw().entityMap as unknown as Entities))
        .join(''),
    whole: () => JSON.stringify(raw().blocks.map(({ key: _, ...block }) => block)),
  };
});
