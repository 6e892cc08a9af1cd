import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Exchange, sendText } from '../../../demo/server/exchange';
import { longId } from '../../../lib/helpdesks/salesforce/case-id';
import { control, sendShell } from '../control';
import type { Desk } from '../desk';
import { createTickets } from '../tickets';

const editorFolder = dirname(createRequire(import.meta.url).resolve('ckeditor4/package.json'));
const editorPath = '/ckeditor/ckeditor-4.x/rel/';
const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', png: 'image/png' };

/** The account whose composer stands on the org's Visualforce host; that of `host` is of the page's own origin. */
export const accountWithForeignFrame = 'brightline-vf.lightning.force.com';

/** Salesforce Service Cloud: the console of Lightning Experience, with CKEditor 4 in two frames. */
export function createSalesforceDesk(): Desk {
  const tickets = createTickets((place) => longId(`500Hu00001abCd${place + 1}`));
  const host = 'brightline.lightning.force.com';
  return {
    helpdesk: 'salesforce',
    host,
    names: ['*.lightning.force.com', '*.vf.force.com'],
    tickets,
    takes: 'html',
    script: join(import.meta.dirname, 'page.ts'),
    ticketUrl: (id) => `https://${host}/lightning/r/Case/${id}/view`,
    async answer(exchange) {
      const path = exchange.url.pathname;
      if (path.startsWith('/desk/')) return control(exchange, tickets);
      if (path === '/apex/emailEditor') return sendEditor(exchange);
      if (path.startsWith(editorPath)) return sendEditorFile(exchange, path.slice(editorPath.length));
      if (!path.startsWith('/lightning/')) return false;
      return sendShell(exchange, 'Lightning Experience', '<div class="desktop container oneOne"></div>');
    },
  };
}

/** The page of the outer frame. The page around it asks by messages, as it may stand on another host. */
function sendEditor(exchange: Exchange): true {
  const script = `
    CKEDITOR.config.versionCheck = false;
    const editor = CKEDITOR.replace('editor', { title: 'Email Body', height: 160, removePlugins: 'elementspath' });
    const answers = {
      ready: () => editor.status === 'ready',
      content: () => editor.getData(),
      focus: () => editor.focus(),
      clear: () => editor.setData(''),
    };
    addEventListener('message', ({ data, ports }) => ports[0]?.postMessage(answers[data]?.() ?? null));`;
  sendText(
    exchange,
    'text/html',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Email Editor</title><link rel="icon" href="data:,">
<style>body { margin: 0 }</style></head><body><textarea id="editor"></textarea>
<script src="${editorPath}ckeditor.js"></script><script>${script}</script></body></html>`,
  );
  return true;
}

async function sendEditorFile(exchange: Exchange, path: string): Promise<boolean> {
  const file = join(editorFolder, path);
  const type = types[path.split('.').at(-1) ?? ''];
  if (!file.startsWith(editorFolder) || !type) return false;
  const body = await readFile(file).catch(() => null);
  if (body) sendText(exchange, type, body);
  return body !== null;
}
