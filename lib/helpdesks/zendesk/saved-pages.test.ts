// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HelpdeskPage } from '../adapter';
import { composerOf } from './composer';
import { onScreen, refOf } from './panes';
import { readFromDom } from './read-dom';

const folder = join(import.meta.dirname, 'saved-pages');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));

/** The saved page as the open document, under the address of its first selected tab. */
function open(name: string): HelpdeskPage {
  document.documentElement.innerHTML = readFileSync(join(folder, `${name}.html`), 'utf8');
  const tab = document.querySelector('[data-entity-is-selected="true"]');
  const url = new URL(`https://brightline.zendesk.com/agent/tickets/${tab?.getAttribute('data-entity-id')}`);
  return { document, url, fetch: () => Promise.reject(new Error('no network')) };
}

describe('saved pages', () => {
  it('has at least seven', () => expect(names.length).toBeGreaterThanOrEqual(7));

  it.each(names)('%s is read as expected', async (name) => {
    const page = open(name);
    const seen = onScreen(page);
    const ref = refOf(page.url, page.url.pathname.split('/').pop() ?? '');
    const composer = composerOf(page, ref);
    const result = {
      onScreen: seen,
      composer: composer && { kind: composer.kind, channel: composer.channel },
      read: await readFromDom(page, ref, { kind: 'forbidden', status: 403 }, new AbortController().signal, 0),
    };
    const file = join(folder, `${name}.expected.json`);
    if (process.env.PRINT_SAVED) console.log(`@@${name}@@${JSON.stringify(result, null, 2)}@@`);
    expect(existsSync(file), `${name}.expected.json is missing`).toBe(true);
    expect(result).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});
