import fc from 'fast-check';
import { stageIds } from '../../lib/helpdesks/fixtures/stage';
import type { Browser } from './browser';
import type { Chance } from './chance';
import type { HelpdeskPage } from './helpdesk-page';
import { question } from './model';
import type { InsertRequest, Panel } from './panel';
import type { Tab } from './tab';

const id = fc.constantFrom(...stageIds);
const tab = fc.constantFrom(0, 0, 1);
const mode = fc.constantFrom<InsertRequest['mode'][]>('ask', 'ask', 'insert', 'replace');
const kind = <K extends string>(...kinds: K[]) => fc.constantFrom(...kinds);

/** One thing that an agent, a colleague, the page or the browser does. */
export const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: kind('go', 'coming'), tab, id }) },
  { weight: 3, arbitrary: fc.record({ do: kind('address', 'pane', 'late address'), tab, id }) },
  { weight: 1, arbitrary: fc.record({ do: kind('list', 'close ticket', 'ask', 'staff reply', 'note'), tab, id }) },
  { weight: 2, arbitrary: fc.record({ do: kind('back', 'forward'), tab }) },
  { weight: 6, arbitrary: fc.record({ do: kind('insert', 'old insert', 'side insert'), tab, mode }) },
  { weight: 2, arbitrary: fc.record({ do: kind('command'), tab }) },
  { weight: 1, arbitrary: fc.record({ do: kind('again', 'stop', 'reread', 'type', 'empty', 'activate'), tab }) },
  { weight: 1, arbitrary: fc.record({ do: kind('reload', 'close tab'), tab }) },
  { weight: 2, arbitrary: fc.record({ do: kind('kill') }) },
  { weight: 6, arbitrary: fc.record({ do: kind('wait'), ms: fc.constantFrom(1, 15, 80, 250, 900, 2500) }) },
);
export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

export interface Acting {
  browser: Browser;
  chance: Chance;
  /** What panels could have inserted some steps ago: a click that comes late. */
  old: { panel: Panel; request: InsertRequest }[];
  pressed(request: InsertRequest): void;
  /** The answer to a press was no. */
  declined(): void;
  wait(ms: number): Promise<void>;
}

/** Does one step; only waiting takes time. */
export async function act(acting: Acting, one: Step): Promise<void> {
  const { browser, chance } = acting;
  if (process.env.SWITCHING_TRACE) {
    const seen = browser.tabs.map((tab) => [tab.page()?.truth(), tab.panel()?.shown().ref?.id]);
    console.log(JSON.stringify(one), JSON.stringify(seen));
  }
  if (one.do === 'wait') return acting.wait(one.ms);
  if (one.do === 'kill') return browser.worker.kill();
  const here = browser.tabs[one.tab as 0 | 1];
  if (one.do === 'insert' || one.do === 'old insert' || one.do === 'side insert') {
    press(acting, one.do === 'side insert' ? browser.sidePanel : here.panel(), one.do === 'old insert', one.mode);
  } else if ('id' in one) movePage(browser, here, one.do, one.id, chance);
  else onTab(browser, here, one.do, chance);
}

function press(
  { old, pressed, declined }: Acting,
  panel: Panel | null,
  late: boolean,
  mode: InsertRequest['mode'],
): void {
  if (!panel) return;
  const now = panel.insertion(mode);
  const before = old.find((one) => one.panel === panel)?.request;
  const request = late ? before && { ...before, mode } : now;
  if (now) old.unshift({ panel, request: now });
  if (old.length > 12) old.pop();
  if (!request) return;
  pressed(request);
  void panel.insert(request).then((result) => result?.ok === false && declined());
}

/** A message comes in at the helpdesk and up in every page that has the ticket. */
function comesIn(browser: Browser, id: string, by: 'customer' | 'colleague' | 'me', words: string): void {
  const message = browser.server.post(id, { by, public: true, words });
  for (const tab of browser.tabs) tab.page()?.change(() => tab.page()?.post(id, message));
}

/**
 * The address changes, and the pane with it if `pane` says so. Browsers announce a change of address before it is made;
 * a page that names its tickets does without that.
 */
function navigate(tab: Tab, href: string, announced: boolean, arrive: (page: HelpdeskPage) => void): void {
  if (announced || tab.stage.nameless) tab.coming(href, 0, arrive);
  else tab.page()?.change(() => tab.page() && arrive(tab.page() as HelpdeskPage));
}

function movePage(browser: Browser, tab: Tab, what: string, id: string, chance: Chance): void {
  const page = tab.page();
  if (!page) return;
  const { stage } = tab;
  const href = stage.address(id);
  // The pane follows at once, or with a later step only.
  const follows = what === 'go' || (what === 'coming' && chance.in100(50));
  if (what === 'go' || what === 'coming' || what === 'address') {
    navigate(tab, href, what === 'coming', () => {
      page.push(href);
      if (follows) page.show(id);
    });
  } else if (what === 'list')
    navigate(tab, stage.address('view'), chance.in100(50), () => page.push(stage.address('view')));
  else if (what === 'late address') {
    const late = stage.nameless ? 0 : chance.delay(30, 800);
    tab.coming(href, late, () => page.push(href));
    page.change(() => page.show(id));
  } else if (what === 'pane') page.change(() => page.show(id));
  else if (what === 'close ticket') page.change(() => page.close(id));
  else if (what === 'note') page.change(() => stage.writeNote(id));
  else
    comesIn(browser, id, what === 'ask' ? 'customer' : 'colleague', what === 'ask' ? question(id) : 'We look into it.');
}

function onTab(browser: Browser, tab: Tab, what: string, chance: Chance): void {
  const page = tab.page();
  const panel = tab.panel();
  const ref = panel?.shown().ref;
  if (what === 'command') browser.insertCommand(tab);
  else if (what === 'activate') browser.activate(tab);
  else if (what === 'again' && ref) panel?.handle.again(`Mention the ${chance.below(9)}`, ref);
  else if (what === 'stop') panel?.handle.stop();
  else if (what === 'reread') void panel?.api.call('panel.reread', { tabId: null }).catch(() => undefined);
  else if (what === 'close tab') {
    browser.closeTab(tab);
    tab.load();
  } else if (what === 'reload') tab.load();
  else if (!page) return;
  else if (what === 'back' || what === 'forward') goBack(tab, what === 'back' ? -1 : 1, chance);
  else if (what === 'type' || what === 'empty') {
    const id = page.truth();
    const editor = id === null ? null : page.editor(id);
    page.change(() => {
      if (what === 'empty') editor?.replaceChildren();
      else editor?.append('typed ');
      editor?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    });
  }
}

function goBack(tab: Tab, by: number, chance: Chance): void {
  const page = tab.page();
  const href = page?.ahead(by);
  if (!page || !href) return;
  const follows = chance.in100(60);
  tab.coming(href, 0, () => {
    page.move(by);
    const id = stageIds.find((one) => tab.stage.address(one) === href);
    if (id && follows) page.show(id);
  });
}
