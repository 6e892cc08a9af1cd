import type { Frame, Locator, Page } from 'playwright-core';
import { findPanel } from './panel';
import { until } from './until';

/** What the panel shows for a ticket, read as an agent sees it. */
export interface Suggestion {
  recordId: string;
  subject: string;
  tier: string;
  reasons: { text: string; quote: string }[];
  passages: { title: string; url: string | null }[];
  citations: string[];
  /** The first draft, block by block, without its citation marks. */
  draft: string[];
}

/** The ticket on screen among the mounted ones. */
export const visiblePane = '.workspace:not(.is-cached)';

/** Brings a ticket on screen, by loading its page if another one is open, and gives its panel. */
export async function openTicket(page: Page, url: string): Promise<Frame> {
  if (page.url() !== url) await page.goto(url);
  await page.locator(`${visiblePane} [data-test-id="omni-header-subject"]`).waitFor();
  return findPanel(page);
}

/** Waits until the panel has finished with the ticket of this subject: phase done, recorded, a draft to insert. */
export async function waitForSuggestion(panel: Frame, subject: string, timeout = 60_000): Promise<void> {
  await panel.getByTestId('ticket-subject').filter({ hasText: subject }).waitFor({ timeout });
  await panel.locator('[data-testid="record-id"][data-phase="done"]:not([data-record-id=""])').waitFor({ timeout });
  await panel.locator('[data-testid="draft"][data-status="ready"]').first().waitFor({ timeout });
}

const textOf = async (one: Locator) => ((await one.textContent()) ?? '').replace(/\s+/g, ' ').trim();

/**
 * Reads everything the panel shows; opens "more reasons" first. In one look: what a helpdesk's own search finds comes when
 * all else is done and draws the reasons anew, so that a second look would find other lines, or wait for one that is gone.
 */
export async function readSuggestion(panel: Frame): Promise<Suggestion> {
  const more = panel.getByRole('button', { name: /more reason/ });
  await until('every reason', async () => {
    if ((await more.count()) === 0) return true;
    // By the mouse, so that the panel has the focus; gone by then, it is no reason to wait.
    await more.click({ timeout: 2000 }).catch(() => undefined);
    return false;
  });
  return panel.evaluate(() => {
    // Methods: a function with a name of its own does not run in a page when tsx has made it (`npm start`).
    const look = {
      textOf(one: Element | null | undefined) {
        return (one?.textContent ?? '').replace(/\s+/g, ' ').trim();
      },
      all(name: string) {
        return [...document.querySelectorAll<HTMLElement>(`[data-testid="${name}"]`)];
      },
    };
    const [draft] = look.all('draft');
    const text = draft?.querySelector('[data-testid="draft-text"]')?.cloneNode(true) as HTMLElement | undefined;
    // Citation marks are buttons.
    for (const mark of text?.querySelectorAll('button') ?? []) mark.remove();
    for (const line of text?.querySelectorAll('br') ?? []) line.replaceWith(' ');
    return {
      recordId: look.all('record-id')[0]?.dataset.recordId ?? '',
      subject: look.textOf(look.all('ticket-subject')[0]),
      tier: look.textOf(look.all('tier-chip')[0]),
      reasons: look.all('tier-reason').map((reason) => ({
        text: look.textOf(reason.querySelector('span')),
        quote: look.textOf(reason.querySelector('blockquote')),
      })),
      passages: look.all('passage').map((passage) => ({
        title: look.textOf(passage.querySelector('h1, h2, h3, h4, h5, h6, [role="heading"]')),
        url: passage.getAttribute('data-article-url'),
      })),
      // `[1] Title`, from the number and the rest of the line.
      citations: [...(draft?.querySelectorAll('ol[aria-label="Sources"] > li') ?? [])].map((line) => {
        const number = look.textOf(line.querySelector('span'));
        return `[${number}] ${look.textOf(line).slice(number.length)}`;
      }),
      draft: [...(text?.querySelectorAll('p, li') ?? [])].map(look.textOf),
    };
  });
}

/** The blocks of editor or comment HTML as plain text, empty ones left out. Works in any page. */
export function blocksOf(page: Page, html: string): Promise<string[]> {
  return page.evaluate((source) => {
    const body = new DOMParser().parseFromString(source.replaceAll('<br>', ' '), 'text/html').body;
    const blocks = [...body.querySelectorAll('p, li')].filter((block) => block.querySelector('p, li') === null);
    return blocks.map((block) => (block.textContent ?? '').replace(/\s+/g, ' ').trim()).filter(Boolean);
  }, html);
}

const folded = (text: string) =>
  text
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/\s+([.,;:!?])/g, '$1')
    .trim();

/** The draft's blocks that are missing in the other text; an empty list means everything arrived. */
export function missingBlocks(draft: readonly string[], there: readonly string[]): string[] {
  const whole = folded(there.join('\n'));
  return draft.map(folded).filter((block) => block !== '' && !whole.includes(block));
}

/** A key in the panel. A frame gets keys once somebody has clicked into it. */
export async function pressInPanel(panel: Frame, key: string): Promise<void> {
  await panel.getByTestId('ticket-subject').click();
  await panel.locator('body').press(key);
}

/** Presses Insert on the first draft and waits for the panel to confirm it. */
export async function insertFirstDraft(panel: Frame): Promise<void> {
  await panel.getByTestId('insert-draft').first().click();
  await panel.locator('[data-testid="outcome"][data-outcome="inserted"]').waitFor();
}

/** Types at the end of the composer, as an agent who adds a line. */
export async function typeAtEnd(page: Page, text: string): Promise<void> {
  const editable = page.locator(`${visiblePane} [data-test-id^="omnicomposer-"]`);
  await editable.click();
  await page.keyboard.press(process.platform === 'darwin' ? 'Meta+ArrowDown' : 'Control+End');
  await page.keyboard.type(text);
}

/** Submits the reply (Send in messaging) and waits until the log shows one more message. */
export async function submitReply(page: Page): Promise<void> {
  const items = page.locator(`${visiblePane} [data-test-id="omni-log-comment-item"]`);
  const before = await items.count();
  const send = page.locator(`${visiblePane} [data-test-id="omnichannel-omnicomposer-send-button"]`);
  const submit = page.locator(`${visiblePane} [data-test-id="submit_button-button"]`);
  await ((await send.count()) > 0 ? send : submit).click();
  await until('the sent reply in the log', async () => (await items.count()) > before);
}

/** Waits until the panel says the reply was seen as sent; gives its sentence. */
export async function waitForSent(panel: Frame, timeout = 60_000): Promise<string> {
  const outcome = panel.locator('[data-testid="outcome"][data-outcome="sent"]');
  await outcome.waitFor({ timeout });
  return textOf(outcome);
}

/** Opens a record on the review page and gives the outcome shown there. */
export async function reviewOutcome(page: Page, recordId: string): Promise<string> {
  await page.locator(`[id="record-${recordId}"]`).click();
  await page.getByTestId('record-detail').waitFor();
  const outcome = page.getByTestId('record-outcome');
  await outcome.waitFor();
  return textOf(outcome);
}
