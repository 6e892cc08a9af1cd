import { MessageMarkdownSerializer } from '@chatwoot/prosemirror-schema';
import { Window } from 'happy-dom';
import { DOMParser } from 'prosemirror-model';
import { schema } from './schema';

/** A message as the installation stores it: the editor's own Markdown. */
export function markdownOf(html: string): string {
  const { document } = new Window();
  document.body.innerHTML = html;
  return MessageMarkdownSerializer.serialize(
    DOMParser.fromSchema(schema).parse(document.body as unknown as HTMLElement),
  );
}
