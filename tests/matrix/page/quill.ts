import Quill from 'quill';
import { escapeHtml, loadStyle, offer, paragraphsAsHtml } from './bench';

interface Op {
  insert?: unknown;
  attributes?: { link?: string; list?: string };
}

/** A delta as HTML: attributes of a line stand on the newline that ends it. */
function asHtml(ops: Op[]): string {
  let line = '';
  let html = '';
  for (const { insert, attributes } of ops) {
    for (const piece of String(insert).split(/(\n)/)) {
      if (piece === '\n') {
        html += attributes?.list ? `<li>${line}</li>` : `<p>${line}</p>`;
        line = '';
      } else if (piece) {
        const text = escapeHtml(piece);
        line += attributes?.link ? `<a href="${escapeHtml(attributes.link)}">${text}</a>` : text;
      }
    }
  }
  return html;
}

offer((place, paragraphs) => {
  loadStyle('/files/quill/dist/quill.snow.css');
  const holder = document.createElement('div');
  place.append(holder);
  const quill = new Quill(holder, { theme: 'snow' });
  if (paragraphs.length > 0) quill.setContents(quill.clipboard.convert({ html: paragraphsAsHtml(paragraphs) }), 'api');
  quill.history.clear();
  return {
    path: ['.ql-editor'],
    model: () => asHtml(quill.getContents().ops as Op[]),
    whole: () => JSON.stringify(quill.getContents().ops),
  };
});
