import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Element, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { escapeHtml, offer } from './bench';

offer((place, paragraphs) => {
  // Stock Slate has no element types and no links; its `insertData` takes text.
  const editor = withHistory(withReact(createEditor()));
  const lines = paragraphs.length > 0 ? paragraphs : [''];
  const initialValue: Descendant[] = lines.map((text) => ({ type: 'paragraph', children: [{ text }] }) as Descendant);
  const undoByKey = (event: React.KeyboardEvent) => {
    if (event.ctrlKey && event.key === 'z') {
      event.preventDefault();
      editor.undo();
    }
  };
  function App() {
    const [value] = useState(initialValue);
    // Its placeholder stands inside the editable.
    const children = createElement(Editable, {
      onKeyDown: undoByKey,
      placeholder: 'Write a reply',
      style: { minHeight: 200 },
    });
    return createElement(Slate, { editor, initialValue: value, children });
  }
  createRoot(place).render(createElement(App));
  return {
    path: ['[data-slate-editor]'],
    model: () =>
      editor.children
        .filter((node) => Element.isElement(node) && Editor.isBlock(editor, node))
        .map((node) => `<p>${escapeHtml(Node.string(node)).replace(/\n/g, '<br>')}</p>`)
        .join(''),
    whole: () => JSON.stringify(editor.children),
  };
});
