import { Autoformat, AutoLink, Bold, ClassicEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import { loadStyle, offer, paragraphsAsHtml, variant } from './bench';

offer(async (place, paragraphs) => {
  loadStyle('/files/ckeditor5/dist/ckeditor5.css');
  const source = document.createElement('div');
  place.append(source);
  const editor = await ClassicEditor.create(source, {
    licenseKey: 'GPL',
    plugins: variant.has('bare')
      ? [Essentials, Paragraph]
      : [Essentials, Paragraph, Bold, Italic, Link, AutoLink, List, Autoformat],
  });
  editor.setData(paragraphsAsHtml(paragraphs));
  return { path: ['.ck-editor__editable'], model: () => editor.getData() };
});
