import { buildMessageSchema } from '@chatwoot/prosemirror-schema';

/** What a mail inbox allows (FORMATTING in the dashboard's constants/editor.js). */
export const schema = buildMessageSchema(
  ['strong', 'em', 'code', 'link'],
  ['bulletList', 'orderedList', 'codeBlock', 'blockquote', 'image'],
);
export const menu = ['strong', 'em', 'code', 'link', 'bulletList', 'orderedList', 'undo', 'redo'];
