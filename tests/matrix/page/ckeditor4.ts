import { loadScript, offer, paragraphsAsHtml, variant, when } from './bench';

interface Editor {
  getData(): string;
  setData(html: string, options: { callback(): void }): void;
  resetUndo(): void;
  status: string;
}
declare const CKEDITOR: { replace(element: HTMLElement, config: object): Editor };

const config = { versionCheck: false, customConfig: '', removePlugins: 'elementspath', height: 220 };

offer(async (place, paragraphs) => {
  if (variant.has('nested')) return nested(place, paragraphs);
  await loadScript('/files/ckeditor4/ckeditor.js');
  const source = document.createElement('textarea');
  place.append(source);
  const editor = CKEDITOR.replace(source, config);
  await when(() => editor.status === 'ready');
  await new Promise<void>((callback) => editor.setData(paragraphsAsHtml(paragraphs), { callback }));
  editor.resetUndo();
  return { path: ['iframe.cke_wysiwyg_frame', 'body'], model: () => editor.getData() };
});

/** As in Salesforce's mail composer: the whole editor stands in a frame of its own. */
async function nested(place: HTMLElement, paragraphs: string[]) {
  const frame = document.createElement('iframe');
  Object.assign(frame, { title: 'CK Editor Container', width: 800, height: 420, src: '/ckeditor4' });
  place.append(frame);
  const inner = await when(() => frame.contentWindow?.bench);
  await inner.mount(paragraphs);
  return {
    path: ['iframe[title="CK Editor Container"]', 'iframe.cke_wysiwyg_frame', 'body'],
    model: () => inner.model(),
  };
}
