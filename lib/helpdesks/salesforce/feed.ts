import type { AuthorRole, PageMessage } from '../../ticket/page-ticket';
import { cleanHtml, domId, shownText } from '../page/dom';
import { findInRoots } from '../page/open-roots';
import { limits } from '../page/thread';
import { recordIdIn } from './case-id';
import type { Person } from './fields';
import { findAll, type SelectorName, selectors } from './selectors';

/**
 * `FeedItem.Type` in `data-type` of an entry (3 code bases for the attribute, the values from the object reference).
 * Entries that say what somebody did to the record are no messages.
 */
const events = /^(?:TrackedChange|ChangeStatusPost|MilestoneEvent|CreateRecordEvent|AttachArticleEvent|UserStatus)$/;
const transcripts = /^ChatTranscript/;

type Kind = 'mail' | 'call' | 'transcript' | 'post';

/** One message of the feed: an e-mail, a logged call, a transcript, a post or case comment, or an answer to a post. */
export interface Entry {
  element: Element;
  kind: Kind;
  /** null for an e-mail whose text is not in the page before somebody opens it. */
  body: Element | null;
}

/** What the feed shows, the newest on top. */
export function itemsIn(roots: ParentNode[]): Element[] {
  const found = findInRoots(selectors, roots, 'item');
  return found.filter((one) => !one.parentElement?.closest(selectors.item.join(',')));
}

/** The messages in one item: its own, and the answers under it. */
export function entriesOf(item: Element): Entry[] {
  return [item, ...answersTo(item)].map(entryOf).filter((entry) => entry !== null);
}

/** The newest messages of the feed, the oldest of them first; a feed of 500 is not gone through for them. */
export function newestIn(roots: ParentNode[], count: number): Entry[] {
  let entries: Entry[] = [];
  for (const item of itemsIn(roots)) {
    entries = [...entriesOf(item), ...entries];
    if (entries.length >= count) break;
  }
  return entries.slice(-count);
}

/** An answer lies in its post or, where the feed is compact, in a block after it. */
function answersTo(item: Element): Element[] {
  const after = item.nextElementSibling;
  const beside = after && !after.matches(selectors.item.join(',')) ? findAll(after, 'comment') : [];
  const all = [...findAll(item, 'comment'), ...beside];
  return all.filter((one) => !all.some((other) => other !== one && other.contains(one)));
}

/** The parts of one name that belong to the entry itself and not to an answer in it. */
function ownIn(entry: Element, name: SelectorName): Element[] {
  const around = entry.matches(selectors.comment[0]) ? entry : null;
  return findAll(entry, name).filter((part) => part.closest(selectors.comment[0]) === around);
}

function entryOf(element: Element): Entry | null {
  const type = element.getAttribute('data-type') ?? '';
  if (events.test(type)) return null;
  const mail = ownIn(element, 'richMail')[0] ?? ownIn(element, 'mail')[0] ?? null;
  if (mail || /^EmailMessage/.test(type)) return { element, kind: 'mail', body: mail };
  const call = ownIn(element, 'call')[0];
  if (call) return { element, kind: 'call', body: call };
  const body = ownIn(element, 'text')[0];
  if (!body || (shownText(body) === '' && !body.querySelector('img'))) return null;
  return { element, kind: transcripts.test(type) ? 'transcript' : 'post', body };
}

/** The message as HTML: whole even where the page shows its beginning only. */
function htmlOf(body: Element): string {
  const whole = body.getAttribute('value');
  return whole === null ? cleanHtml(body) : whole.trim().slice(0, limits.body);
}

export function idOf({ element, body }: Entry): string {
  const own = element.getAttribute('data-id') ?? element.id;
  // The feed item's own id, `0D5…`, or an answer's, `0D7…`; such as `1234:0` are made anew with every page.
  if (/^0D[57][A-Za-z0-9]{12,15}$/.test(own)) return own;
  return domId(timeOf(element), body?.getAttribute('value') ?? body?.textContent ?? '');
}

/** ISO 8601, where the page gives a time that a machine can read; what it shows is in the agent's own way of writing. */
function timeOf(entry: Element): string | null {
  const at = ownIn(entry, 'time')[0]?.getAttribute('datetime') ?? '';
  return Number.isNaN(Date.parse(at)) ? null : at.slice(0, 40);
}

type Author = { role: AuthorRole; public: boolean };

const agent: Author = { role: 'agent', public: true };
const requester: Author = { role: 'requester', public: true };

const same = (a: string, b: string): boolean => a !== '' && a.toLowerCase() === b.toLowerCase();

/** Some layouts leave the first of the parts that could hold the name empty. */
function authorIn(element: Element): Element | null {
  return ownIn(element, 'author').find((part) => shownText(part) !== '') ?? null;
}

/**
 * Who wrote an entry and for whom; null when nobody can say. Whatever is not the requester's own and no e-mail counts
 * as internal: the page does not say for sure which comments are published, and no note may be taken for something the
 * customer has read.
 */
function authorOf({ element, kind, body }: Entry, known: Person | null): Author | null {
  if (kind === 'transcript') return { role: 'system', public: true };
  const part = authorIn(element);
  const link = part?.closest('a') ?? part?.querySelector('a');
  const id = recordIdIn(link?.getAttribute('href') ?? null) ?? '';
  const asked = id.startsWith('003') || same(shownText(part), known?.name ?? '');
  if (asked && kind !== 'call') return requester;
  if (kind !== 'mail') return { role: 'agent', public: false };
  if (id.startsWith('005')) return agent;
  const done = shownText(ownIn(element, 'preamble')[0]);
  if (/\b(?:sent an email|emailed|replied to)\b/i.test(done)) return agent;
  if (/\b(?:email from|received an email)\b/i.test(done)) return requester;
  // Users of the org are links in the feed; a bare name with an address is that of somebody outside.
  const address = ownIn(element, 'address').some((one) => !body?.contains(one));
  return address && !link ? requester : null;
}

/**
 * One message; null when nobody can say who wrote it.
 * @param known the case's contact.
 * @param otherwise who counts as the author then.
 */
export function messageOf(entry: Entry, known: Person | null, otherwise: Author | null = null): PageMessage | null {
  const { element, body } = entry;
  const author = authorOf(entry, known) ?? otherwise;
  if (!author) return null;
  const files = ownIn(element, 'file').map((file) => shownText(file).slice(0, limits.name));
  return {
    id: idOf(entry).slice(0, limits.short),
    author: { id: null, name: shownText(authorIn(element)).slice(0, limits.name), role: author.role },
    public: author.public,
    at: timeOf(element),
    html: body ? htmlOf(body) : '',
    text: null,
    attachments: files.slice(0, 200),
  };
}
