import { fingerprintOf } from '../../text/hash';
import type { PageTicket } from '../../ticket/page-ticket';
import type { TicketRef } from '../../ticket/ref';
import type { HelpdeskPage } from '../adapter';
import { openRoots } from '../page/open-roots';
import { limits } from '../page/thread';
import { type Anchors, createAnchors, visibleNow } from './anchors';
import { type ReadPart, readPart } from './part';
import { htmlOf } from './to-html';
import { type Block, oneLine, typedHere, walkVisible } from './visible';

/**
 * Finds the readable part of a page in its HTML, with our marks; null when there is none. The core does it: see
 * readable.ts. May reject.
 */
export type FindReadable = (html: string, subject: string) => Promise<ReadPart | null>;

/** What was read of a page at one moment, and how to know that the page still shows it. */
export interface Reading {
  ref: TicketRef;
  address: string;
  anchors: Anchors;
  ticket: PageTicket;
}

const chosenFewest = 2;
/** Blocks before a selection that belong to its place in the page. */
const before = 2;
/** Milliseconds of reading before the page gets a turn: half a frame at 60 Hz. */
const turn = 8;

/** The address without its fragment, unless the fragment is the application's own route. */
export function addressOf(url: URL): string {
  const route = /^#!?\/|^#[\w-]+\//.test(url.hash) ? url.hash : '';
  return `${url.origin}${url.pathname}${url.search}${route}`;
}

/** The selected words as a ticket; null when nothing is selected. */
export function readSelection(page: HelpdeskPage, pause?: number): Reading | null {
  const selection = selected(page.document);
  if (!selection) return null;
  const { range, text } = selection;
  const blocks = visibleNow(page.document) ?? [];
  const inside = blocks.filter(({ element }) => range.intersectsNode(element));
  const first = blocks.indexOf(inside[0] as Block);
  const anchors = [...headings(blocks, inside), ...blocks.slice(Math.max(0, first - before), first), ...inside];
  const place = createAnchors([...new Set(anchors)], page.document, pause);
  return reading(page, 'selection', place, subjectOf(page, blocks), { html: null, text });
}

/** Whether words are selected that `reading` does not hold. */
export function selectsMore(page: HelpdeskPage, reading: Reading | null): boolean {
  const selection = selected(page.document);
  return selection !== null && selection.text !== reading?.ticket.messages[0]?.text;
}

/**
 * The readable text of the page as a ticket, read in turns; null when there is hardly any, or when the page changed
 * under the reading three times. Throws only when `signal` aborts.
 */
export async function readPage(
  page: HelpdeskPage,
  find: FindReadable,
  signal: AbortSignal,
  pause?: number,
): Promise<Reading | null> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const { blocks, copy } = await copyVisible(page.document, signal);
    const words = blocks.filter(({ text }) => text !== '');
    const subject = subjectOf(page, words);
    const html = await inTurns(htmlOf(copy.body), signal);
    const found = await find(html.join(''), subject).catch(() => null);
    signal.throwIfAborted();
    const part = found ?? readPart(mainOf(copy), subject);
    const read = new Set(part?.blocks);
    const inside = blocks.filter(({ text }, index) => read.has(index) && text !== '');
    if (!part || inside.length === 0) return null;
    await pageTurn(signal);
    const anchors = createAnchors([...new Set([...headings(words, inside), ...inside])], page.document, pause);
    await pageTurn(signal);
    const made = reading(page, 'page', anchors, subject, { html: part.html, text: null });
    await pageTurn(signal);
    // Read in turns: what is on screen now has to be what was copied bit by bit.
    if (anchors.hold()) return made;
  }
  return null;
}

async function pageTurn(signal: AbortSignal): Promise<void> {
  await new Promise((done) => setTimeout(done, 0));
  signal.throwIfAborted();
}

async function copyVisible(document: Document, signal: AbortSignal): Promise<{ blocks: Block[]; copy: Document }> {
  const copy = document.implementation.createHTMLDocument(document.title);
  const walk = walkVisible(document.body, copy.body);
  let blocks: Block[] = [];
  await inTurns(
    (function* () {
      blocks = yield* walk;
    })(),
    signal,
  );
  return { blocks, copy };
}

/** All that `steps` gives, with a turn for the page every few milliseconds. Throws only when `signal` aborts. */
async function inTurns<T>(steps: Generator<T, void>, signal: AbortSignal): Promise<T[]> {
  const made: T[] = [];
  let since = performance.now();
  for (const step of steps) {
    made.push(step);
    if (performance.now() - since < turn) continue;
    await pageTurn(signal);
    since = performance.now();
  }
  return made;
}

/** Where nothing counts as readable: the page's main part, or all of it without what surrounds it. */
function mainOf(copy: Document): Element {
  const main = copy.querySelector('main, [role="main"], article') ?? copy.body;
  for (const rest of main.querySelectorAll('nav, aside, header nav, footer, [role="navigation"]')) rest.remove();
  return main;
}

function reading(
  page: HelpdeskPage,
  readBy: 'page' | 'selection',
  anchors: Anchors,
  subject: string,
  body: { html: string | null; text: string | null },
): Reading {
  const address = addressOf(page.url);
  const words = body.text ?? anchors.words;
  const ref: TicketRef = {
    helpdesk: 'generic',
    account: page.url.host,
    id: `${fingerprintOf(address)}${fingerprintOf(`${readBy}\n${words}\n${anchors.words}`)}`,
  };
  const author = { id: null, name: '', role: 'requester' as const };
  return {
    ref,
    address,
    anchors,
    ticket: {
      ref,
      url: page.url.href.slice(0, limits.url),
      subject: subject.slice(0, 300),
      channel: 'other',
      status: null,
      priority: null,
      tags: [],
      requester: null,
      agent: null,
      brand: null,
      messages: [{ id: readBy, author, public: true, at: null, attachments: [], ...body }],
      readBy,
      fallback: null,
      complete: false,
    },
  };
}

/** The headings that name the page, above what was read. */
function headings(blocks: Block[], inside: Block[]): Block[] {
  const first = inside[0] ? blocks.indexOf(inside[0]) : blocks.length;
  return blocks
    .slice(0, first)
    .filter(({ element }) => /^H[12]$/.test(element.nodeName))
    .slice(-5);
}

/** The page's first heading, or its title without a counter of what is unread. */
function subjectOf({ document }: HelpdeskPage, blocks: Block[]): string {
  const heading = blocks.find(({ element }) => element.nodeName === 'H1');
  return heading?.text ?? oneLine(document.title.replace(/^\s*[([]\d+\+?[)\]]\s*/, ''));
}

/** The selection in the page, in a shadow root or a same-origin frame of it; null when empty or in a field. */
function selected(document: Document): { range: Range; text: string } | null {
  const frames = [...document.querySelectorAll('iframe, frame')] as HTMLIFrameElement[];
  const roots = [document, ...frames.flatMap((frame) => frame.contentDocument ?? [])].flatMap((one) =>
    openRoots(one as ParentNode, 'sidedesk-dock'),
  );
  for (const root of roots) {
    const selection = (root as Document).getSelection?.();
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed) continue;
    const range = selection.getRangeAt(0);
    const node = range.commonAncestorContainer;
    const element = node instanceof Node && node.nodeType === 1 ? (node as Element) : node.parentElement;
    const text = tidy(selection.toString());
    if (text.length >= chosenFewest && !element?.closest(`${typedHere}, sidedesk-dock`)) return { range, text };
  }
  return null;
}

/** Lines as selected, without runs of empty ones. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, limits.body);
}
