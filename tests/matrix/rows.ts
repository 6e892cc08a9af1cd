import type { Circumstance, Task, Way } from './run';

/** An editor of the matrix; `page` is its page on the site. */
export interface Row {
  name: string;
  page: string;
}

export const editors: Row[] = [
  { name: 'CKEditor 5', page: 'ckeditor5' },
  { name: 'CKEditor 4 in an iframe', page: 'ckeditor4' },
  { name: 'CKEditor 4 in nested iframes', page: 'ckeditor4?nested' },
  { name: 'ProseMirror', page: 'prosemirror' },
  { name: 'ProseMirror in an open shadow root', page: 'prosemirror?shadow' },
  { name: 'TipTap', page: 'tiptap' },
  { name: 'Quill', page: 'quill' },
  { name: 'Lexical, rich text', page: 'lexical' },
  { name: 'Lexical, plain text', page: 'lexical?plain' },
  { name: 'Slate, default `insertData`', page: 'slate' },
  { name: 'Draft.js', page: 'draft' },
  { name: 'TinyMCE in an iframe', page: 'tinymce' },
  { name: 'Froala', page: 'froala' },
  { name: '`textarea` that React owns', page: 'fields?react' },
  { name: 'bare `contenteditable`', page: 'fields?bare' },
  { name: '`contenteditable="plaintext-only"`', page: 'fields?plaintext' },
  { name: '`textarea`', page: 'fields?plain' },
];

/** A page that makes it harder, or an agent in the middle of something. */
export interface Hardship extends Row {
  way: Way;
  circumstance?: Circumstance;
}

const on = (page: string, variant: string): string => `${page}${page.includes('?') ? '&' : '?'}${variant}`;
const front = editors.filter(({ page }) => page !== 'ckeditor4?nested' && page !== 'prosemirror?shadow');

export const hardships: Hardship[] = [
  ...front.map(({ name, page }) => ({
    name: `${name}; another window has the focus`,
    page,
    way: 'replace' as const,
    circumstance: 'unfocused' as const,
  })),
  ...front
    .filter(({ page }) => !/^(ckeditor4|tinymce|fields\?(react|plain$))/.test(page))
    .map(({ name, page }) => ({
      name: `${name}; the page stops paste events at its document`,
      page: on(page, 'stopped'),
      way: 'saved' as const,
    })),
  ...['prosemirror', 'lexical', 'fields?bare'].map((page) => ({
    name: `${editors.find((row) => row.page === page)?.name}; Trusted Types enforced`,
    page: on(page, 'trusted'),
    way: 'saved' as const,
  })),
  {
    name: 'ProseMirror that takes the text of a paste only, as Jira’s may',
    page: 'prosemirror?textonly',
    way: 'caret',
  },
  { name: 'CKEditor 5 without lists and links', page: 'ckeditor5?bare', way: 'saved' },
  { name: 'ProseMirror; Shift is held', page: 'prosemirror', way: 'caret', circumstance: 'shift' },
  { name: 'ProseMirror; an input method is composing', page: 'prosemirror', way: 'caret', circumstance: 'composing' },
  { name: 'ProseMirror in a closed shadow root', page: 'prosemirror?closed', way: 'saved' },
  { name: 'an editor that shows a paste two seconds later', page: 'fields?late', way: 'saved' },
  { name: 'a page that draws its editor anew after every change', page: 'fields?redrawn', way: 'empty' },
];

/** A fresh editor for each: what takes the draft out again and what is typed behind it would be in each other's way. */
export const tasksOf = ({ page }: Row): Task[] => [
  { page, way: 'empty', next: 'undo' },
  { page, way: 'caret', next: 'undo' },
  { page, way: 'caret', next: 'type' },
  { page, way: 'saved', next: 'type' },
  { page, way: 'replace', next: 'undo' },
];
export const taskOf = ({ page, way, circumstance }: Hardship): Task => ({ page, way, circumstance, next: 'undo' });
