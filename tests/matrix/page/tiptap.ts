import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { offer, paragraphsAsHtml } from './bench';

offer((place, paragraphs) => {
  const editor = new Editor({ element: place, extensions: [StarterKit], content: paragraphsAsHtml(paragraphs) });
  return { path: ['.tiptap'], model: () => editor.getHTML() };
});
