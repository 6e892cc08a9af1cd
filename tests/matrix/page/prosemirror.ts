import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMSerializer, Fragment, Schema, Slice } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { offer, variant } from './bench';

const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
  marks: basic.spec.marks,
});

const css = '.ProseMirror { white-space: pre-wrap; min-height: 200px; border: 1px solid }';

/** A paragraph for each line, by a transaction of the app's own. */
function pasteText(view: EditorView, event: ClipboardEvent): boolean {
  const lines = (event.clipboardData?.getData('text/plain') ?? '').split('\n').filter((line) => line !== '');
  const paragraphs = Fragment.from(lines.map((line) => schema.node('paragraph', null, schema.text(line))));
  view.dispatch(view.state.tr.replaceSelection(new Slice(paragraphs, 1, 1)));
  return true;
}

offer((place, paragraphs) => {
  // `?shadow`: as in Intercom, the editor stands in open shadow roots; `?closed`: in one that nobody else can enter.
  const mode = variant.has('closed') ? 'closed' : 'open';
  const shadow = variant.has('shadow') || mode === 'closed';
  let root: HTMLElement | ShadowRoot = place;
  if (shadow) {
    const host = document.createElement('reply-box');
    place.append(host);
    root = host.attachShadow({ mode });
  }
  const style = Object.assign(document.createElement('style'), { textContent: css });
  const holder = document.createElement('div');
  root.append(style, holder);
  const lines = paragraphs.map((text) => schema.node('paragraph', null, schema.text(text)));
  const view = new EditorView(holder, {
    state: EditorState.create({
      doc: schema.node('doc', null, lines.length > 0 ? lines : schema.node('paragraph')),
      plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
    }),
  });
  // As Jira's in some builds: it reads the text beside a pasted HTML.
  if (variant.has('textonly')) view.setProps({ handlePaste: pasteText });
  return {
    ...(mode === 'closed' && { hidden: view.dom }),
    path: shadow ? ['reply-box', '.ProseMirror'] : ['.ProseMirror'],
    model() {
      const out = document.createElement('div');
      out.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
      return out.innerHTML;
    },
  };
});
