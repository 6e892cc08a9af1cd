/** The package carries no types; these are the parts that we use of it. */
declare module '@chatwoot/prosemirror-schema' {
  import type { Node, Schema } from 'prosemirror-model';
  import type { Plugin } from 'prosemirror-state';

  export { EditorState } from 'prosemirror-state';
  export { EditorView } from 'prosemirror-view';
  /** `enabledMarks`, `enabledNodes`: what the channel allows. */
  export function buildMessageSchema(enabledMarks?: string[], enabledNodes?: string[]): Schema;
  export const MessageMarkdownSerializer: { serialize(doc: Node): string };
  export class MessageMarkdownTransformer {
    constructor(schema: Schema);
    parse(markdown: string): Node;
  }
  export function buildEditor(options: {
    schema: Schema;
    placeholder: string;
    methods?: object;
    plugins?: Plugin[];
    enabledMenuOptions?: string[];
  }): Plugin[];
}
