import { loadScript, offer, paragraphsAsHtml } from './bench';

interface Editor {
  getContent(): string;
  setContent(html: string): void;
  undoManager: { clear(): void; add(): void };
}
declare const tinymce: { init(options: object): Promise<Editor[]> };

offer(async (place, paragraphs) => {
  await loadScript('/files/tinymce/tinymce.min.js');
  const source = document.createElement('textarea');
  place.append(source);
  const [editor] = await tinymce.init({
    target: source,
    license_key: 'gpl',
    plugins: 'lists link autolink',
    menubar: false,
    statusbar: false,
    height: 300,
  });
  if (!editor) throw new Error('TinyMCE did not start');
  editor.setContent(paragraphsAsHtml(paragraphs));
  editor.undoManager.clear();
  editor.undoManager.add();
  return { path: ['iframe.tox-edit-area__iframe', 'body'], model: () => editor.getContent() };
});
