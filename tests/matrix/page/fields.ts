import { type ChangeEvent, createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { linesAsHtml, type Mount, offer, type TestEditor, variant } from './bench';

const style = { width: 600, height: 200 };

/** A textarea whose value React owns: what React does not hear of is gone with the next render. */
const controlled: Mount = (place, paragraphs) => {
  let state = '';
  function App() {
    const [value, setValue] = useState(paragraphs.join('\n'));
    state = value;
    return createElement('textarea', {
      value,
      style,
      onChange: (event: ChangeEvent<HTMLTextAreaElement>) => setValue(event.target.value),
    });
  }
  createRoot(place).render(createElement(App));
  return { path: ['textarea'], model: () => linesAsHtml(state) };
};

const plain: Mount = (place, paragraphs) => {
  const area = document.createElement('textarea');
  area.defaultValue = paragraphs.join('\n');
  Object.assign(area.style, { width: '600px', height: '200px' });
  place.append(area);
  return { path: ['textarea'], model: () => linesAsHtml(area.value) };
};

const bare = (place: HTMLElement, paragraphs: string[]): TestEditor => {
  const box = document.createElement('div');
  box.contentEditable = variant.has('plaintext') ? 'plaintext-only' : 'true';
  box.style.minHeight = '200px';
  for (const text of paragraphs) box.append(Object.assign(document.createElement('p'), { textContent: text }));
  place.append(box);
  return { path: ['[contenteditable]'], model: () => box.innerHTML };
};

/** An editor of the page's own that reads what is pasted and shows it after it has asked its server. */
const late: Mount = (place, paragraphs) => {
  const editor = bare(place, paragraphs);
  const box = place.querySelector('[contenteditable]');
  box?.addEventListener('paste', (event) => {
    const html = (event as ClipboardEvent).clipboardData?.getData('text/html') ?? '';
    event.preventDefault();
    setTimeout(() => document.execCommand('insertHTML', false, html), 2000);
  });
  return editor;
};

/** A page that draws its editor anew from what is in it, whenever that changes. */
const redrawn: Mount = (place, paragraphs) => {
  const editor = bare(place, paragraphs);
  const box = place.querySelector('[contenteditable]') as HTMLElement;
  box.addEventListener('input', () => {
    const again = box.cloneNode(true) as HTMLElement;
    setTimeout(() => box.replaceWith(again));
  });
  return { path: editor.path, model: () => place.querySelector('[contenteditable]')?.innerHTML ?? '' };
};

const mounts: Record<string, Mount> = { react: controlled, plain, bare, plaintext: bare, late, redrawn };
offer((place, paragraphs) => {
  const name = Object.keys(mounts).find((key) => variant.has(key)) ?? 'plain';
  return (mounts[name] as Mount)(place, paragraphs);
});
