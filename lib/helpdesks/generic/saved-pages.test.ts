// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toTicket } from '../../ticket/from-page';
import { pageTicketSchema } from '../../ticket/page-ticket';
import type { HelpdeskPage } from '../adapter';
import { openTemplates } from '../fixtures/saved-pages';
import { createGeneric } from './adapter';
import { findReadable } from './readable';

// What a person sees on a page without an adapter: `<name>.expected.json`, written by hand. `data-select` on the root is
// what the agent has selected, `autofocus` the field with the caret.
const folder = join(import.meta.dirname, 'saved-pages');
const names = readdirSync(folder).flatMap((name) => (name.endsWith('.html') ? [name.replace('.html', '')] : []));

it.each(names)('%s is read as expected', async (name) => {
  document.open();
  document.write(readFileSync(join(folder, `${name}.html`), 'utf8'));
  document.close();
  openTemplates(document);
  const url = new URL(document.documentElement.dataset.address ?? '');
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  for (const root of roots) root.querySelector<HTMLElement>('[autofocus]')?.focus();
  const selected = document.querySelector(document.documentElement.dataset.select ?? 'none');
  document.getSelection()?.removeAllRanges();
  if (selected) document.getSelection()?.selectAllChildren(selected);

  const { signal } = new AbortController();
  const page: HelpdeskPage = { document, url, fetch };
  const find = async (html: string, subject: string) =>
    findReadable(new DOMParser().parseFromString(html, 'text/html'), url.href, subject);
  const adapter = createGeneric({ document, signal, find, url: () => url, pause: 0 });
  await adapter.retake?.(page, 'any', signal);
  const seen = adapter.onScreen(page);
  const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'));
  if (seen.state !== 'ticket') {
    expect({ onScreen: seen.state === 'none' ? seen.why : seen.state }).toEqual(expected);
    return;
  }
  const read = await adapter.read(page, seen.ref, signal);
  if (!read.ok) throw new Error(read.detail);
  expect(pageTicketSchema.safeParse(read.ticket).error).toBeUndefined();
  const ticket = toTicket(read.ticket);
  const composer = adapter.composer(page, seen.ref);
  expect({
    onScreen: seen.state,
    account: seen.ref.account,
    readBy: ticket.readBy,
    subject: ticket.subject,
    language: ticket.language,
    text: ticket.messages[0]?.text.split('\n').filter(Boolean),
    composer: composer && { kind: composer.kind, channel: composer.channel },
  }).toEqual(expected);
});
