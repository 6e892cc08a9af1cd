import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMSerializer, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes, splitListItem } from 'prosemirror-schema-list';
import { EditorState, type Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
  marks: basic.spec.marks,
});

export interface ProseMirror {
  view: EditorView;
  /** HTML of the document by the schema; '' when it is empty. */
  content(): string;
  setState(state: EditorState): void;
}

/** A document without text, for a new reply. */
export function emptyState(plugins: Plugin[] = []): EditorState {
  const listItem = schema.nodes.list_item;
  if (!listItem) throw new Error('The schema has no lists');
  return EditorState.create({
    schema,
    plugins: [
      ...plugins,
      keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo, Enter: splitListItem(listItem) }),
      keymap(baseKeymap),
      history(),
    ],
  });
}

/** ProseMirror with paragraphs, lists and links in `parent`; `attributes` of the editable element. */
export function makeProseMirror(
  parent: Element,
  attributes: Record<string, string>,
  state: EditorState = emptyState(),
): ProseMirror {
  const view = new EditorView(parent, { state, attributes });
  return {
    view,
    content() {
      if (view.state.doc.textContent === '') return '';
      const made = document.createElement('div');
      made.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
      return made.innerHTML;
    },
    setState: (next) => view.updateState(next),
  };
}
