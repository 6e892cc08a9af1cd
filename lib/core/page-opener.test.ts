import { beforeEach, describe, expect, it } from 'vitest';
import type { ProblemError } from '../problem';
import type { NoTicket } from '../ticket/page-ticket';
import type { TicketRef } from '../ticket/ref';
import { emptyAssistState } from '../wire/assist';
import type { PageCommand } from '../wire/page-commands';
import { memoryArea } from './fixtures/memory-area';
import { createPageOpener, type PageOpener } from './page-opener';

const ref = (id: string): TicketRef => ({ helpdesk: 'generic', account: 'crm.example', id });
const manifest = {
  id: 'm',
  matches: ['zendesk'],
  js: ['helpdesk.js'],
  world: 'ISOLATED',
  runAt: 'document_idle',
} as const;
const paste = { id: 'p', matches: ['zendesk'], js: ['paste.js'], world: 'MAIN', runAt: 'document_start' } as const;

let answers: ((command: PageCommand) => unknown) | null;
let scripts: string[];
let refuse: boolean;
let result: unknown;
let onZendesk: number[];
let told: string[];
let moved: unknown[];
let shown: TicketRef | null;
let spoke: boolean;
let area: ReturnType<typeof memoryArea>;
let opener: PageOpener;

const create = (pasteInPage = false) =>
  createPageOpener({
    host: {
      async sendToPage(_tabId, command) {
        if (!answers) throw new Error('Could not establish connection');
        return answers(command);
      },
      scripts: {
        registered: async () => [],
        ofManifest: () => [
          { ...paste, matches: [...paste.matches], js: [...paste.js] },
          { ...manifest, matches: [...manifest.matches], js: [...manifest.js] },
        ],
        register: async () => {},
        unregister: async () => {},
        async run(_tabId, { js }) {
          if (refuse) throw new Error('Cannot access contents of the page');
          scripts.push(js.join(' '));
          return result;
        },
        pasteInPage,
      },
      tabs: async () => onZendesk,
      addressOf: async () => 'https://crm.example/7',
      session: area,
      tellClosed: async (_tabId: number, why: NoTicket) => void told.push(why),
    },
    hub: {
      moved: (_tabId, to, none) => void moved.push(to?.id ?? none),
      overtaken: () => {
        spoke = false;
        return () => spoke;
      },
      reread: () => void moved.push('again'),
      state: () => ({ ...emptyAssistState, ref: shown }),
    },
  });

beforeEach(() => {
  answers = null;
  scripts = [];
  refuse = false;
  result = null;
  onZendesk = [];
  told = [];
  moved = [];
  shown = null;
  spoke = false;
  area = memoryArea();
  opener = create();
});

describe('the toolbar button', () => {
  it('opens and closes the panel where there is one, and starts nothing', async () => {
    answers = () => ({ ok: true });
    await opener.toggle(1, 'https://crm.example/7');
    expect(scripts).toEqual([]);
    expect(await opener.asked('https://crm.example', 1)).toBe(false);
  });

  it('reads any other page, which may speak from then on, in that tab and from that origin only', async () => {
    await opener.toggle(1, 'https://crm.example/7');
    expect(scripts).toEqual(['content-scripts/generic.js']);
    expect(await opener.asked('https://crm.example', 1)).toBe(true);
    expect(await opener.asked('https://crm.example', 2)).toBe(false);
    expect(await opener.asked('https://evil.example', 1)).toBe(false);
    expect(await create().asked('https://crm.example', 1)).toBe(true);
    opener.closed(1);
    expect(await opener.asked('https://crm.example', 1)).toBe(false);
  });

  it('starts the helpdesk’s own script where the page is one that was open before, and not the one for any page', async () => {
    onZendesk = [1];
    await opener.toggle(1, 'https://acme.zendesk.com/agent/tickets/1');
    expect(scripts).toEqual(['paste.js', 'helpdesk.js']);
    expect(await opener.asked('https://acme.zendesk.com', 1)).toBe(false);
  });

  it('brings the paste along where the browser needs it', async () => {
    await create(true).toggle(1, 'https://crm.example/7');
    expect(scripts[0]).toBe('content-scripts/firefox-paste.js');
  });

  it.each([
    ['chrome://version/', false, null, 'closed-page'],
    [null, false, null, 'closed-page'],
    ['http://crm.example/', false, null, 'insecure-page'],
    ['https://chromewebstore.google.com/', true, null, 'closed-page'],
    ['https://crm.example/file.pdf', false, 'closed-page', 'closed-page'],
  ])('says outside of the page that %s cannot be read', async (url, refused, answer, why) => {
    refuse = refused;
    result = answer;
    await opener.toggle(1, url);
    expect(told).toEqual([why]);
    expect(moved).toEqual([why]);
  });
});

describe('reading again', () => {
  it('takes what is on screen as another ticket, or reads the same one again', async () => {
    shown = ref('a');
    answers = () => ({ ref: ref('b'), taken: true });
    await opener.reread(1, false);
    answers = () => ({ ref: ref('a'), taken: true });
    await opener.reread(1, false);
    answers = () => ({ ref: null, none: 'empty-page', taken: true });
    await opener.reread(1, false);
    expect(moved).toEqual(['b', 'again', 'empty-page']);
  });

  it.each([
    ['a ticket that was left', { ref: ref('a'), taken: true }, []],
    ['no ticket, from between two', { ref: null, taken: true }, []],
    ['a page without words, which was left', { ref: null, none: 'empty-page', taken: true }, []],
    ['the one that the page has told of too', { ref: ref('b'), taken: true }, ['again']],
  ])('lets an answer that names %s do nothing against what the page has said since', async (_, answer, then) => {
    shown = ref('a');
    answers = () => {
      shown = ref('b');
      spoke = true;
      return answer;
    };
    await opener.reread(1, false);
    expect(moved).toEqual(then);
  });

  it('says when nothing is selected, and leaves what was read', async () => {
    const asked: PageCommand[] = [];
    answers = (command) => {
      asked.push(command);
      return { ref: ref('a'), taken: false };
    };
    const failed = await opener.reread(1, true).catch((error: ProblemError) => error.problem.code);
    expect(failed).toBe('read-no-selection');
    expect(asked).toEqual([{ type: 'retake', what: 'selection' }]);
    expect(moved).toEqual([]);
  });

  it('starts the script anew where no page answers, without a word on the button', async () => {
    await opener.reread(1, false);
    expect(scripts).toEqual(['content-scripts/generic.js']);
    expect(told).toEqual([]);
  });

  it('takes no nonsense from a page', async () => {
    answers = () => ({ ref: 'zendesk', taken: 'yes' });
    expect(await opener.reread(1, false).catch((error: ProblemError) => error.problem.code)).toBe('read-no-page');
  });
});
