import { loadScript, loadStyle, offer, paragraphsAsHtml, when } from './bench';

interface Editor {
  html: { get(): string; set(html: string): void };
}
declare const FroalaEditor: new (selector: string, options: object, ready: () => void) => Editor;

offer(async (place, paragraphs) => {
  loadStyle('/files/froala-editor/css/froala_editor.pkgd.min.css');
  // Not the whole package: its plugin for shared editing takes the undo keys over even while it is off.
  await loadScript('/files/froala-editor/js/froala_editor.min.js');
  for (const plugin of ['lists', 'link', 'paragraph_format', 'url'])
    await loadScript(`/files/froala-editor/js/plugins/${plugin}.min.js`);
  const source = document.createElement('div');
  source.id = 'froala';
  place.append(source);
  let ready = false;
  const editor = new FroalaEditor('#froala', { heightMin: 200 }, () => {
    ready = true;
  });
  await when(() => ready);
  editor.html.set(paragraphsAsHtml(paragraphs));
  // The unlicensed build adds a line of its own to every answer.
  const model = () => editor.html.get().replace(/<p data-f-id="pbf".*$/, '');
  return { path: ['.fr-element'], model };
});
