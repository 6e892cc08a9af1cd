import {
  Autoformat,
  BlockQuote,
  Bold,
  Code,
  DecoupledEditor,
  Essentials,
  Indent,
  Italic,
  Link,
  List,
  Paragraph,
  RemoveFormat,
  Strikethrough,
} from 'ckeditor5';
import { testIdAttribute } from './dom';

export type Editor = DecoupledEditor;

/**
 * A CKEditor 5 as Zendesk's composer has it. `rich` is false in messaging: paragraphs only, no marks, no links.
 * The editable carries the test id and `ckeditorInstance`.
 */
export async function makeEditor(rich: boolean, label: string): Promise<DecoupledEditor> {
  const editor = await DecoupledEditor.create({
    licenseKey: 'GPL',
    root: { initialData: '', label, placeholder: rich ? 'Write a reply to the customer' : 'Type a message' },
    plugins: rich
      ? [
          Essentials,
          Paragraph,
          Bold,
          Italic,
          Strikethrough,
          Code,
          Link,
          List,
          Indent,
          BlockQuote,
          RemoveFormat,
          Autoformat,
        ]
      : [Essentials, Paragraph],
    toolbar: rich
      ? [
          'bold',
          'italic',
          'code',
          '|',
          'link',
          'bulletedList',
          'numberedList',
          'blockQuote',
          '|',
          'removeFormat',
          'undo',
          'redo',
        ]
      : ['undo', 'redo'],
    link: { defaultProtocol: 'https://' },
  });
  const { view } = editor.editing;
  const root = view.document.getRoot();
  // Set in the view and not on the element: CKEditor writes its own attributes on every render.
  view.change((writer) => {
    if (!root) return;
    const id = rich ? 'omnicomposer-rich-text-ckeditor' : 'omnicomposer-plain-text-ckeditor';
    writer.setAttribute(testIdAttribute(), id, root);
  });
  return editor;
}

/** The model's text, white space trimmed, for the plain-text composer. */
export function plainText(editor: DecoupledEditor): string {
  const lines = new DOMParser().parseFromString(editor.getData().replaceAll('<br>', '\n'), 'text/html');
  return [...lines.body.children]
    .map((line) => line.textContent ?? '')
    .join('\n\n')
    .trim();
}
