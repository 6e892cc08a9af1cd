import type { SessionAnswer } from '../../helpdesks/ask-with-session';
import { wholeLines } from '../../text/whole-lines';
import { type TicketRef, ticketKey } from '../../ticket/ref';
import type { OpenTicket, UsualTickets } from '../../triage/past/past';
import { createComparison, rarityAgainst, vectorOf } from '../../triage/past/vector';
import type { TierPolicy } from '../../triage/policy-schema';
import { searchWords } from '../../triage/solved/search-words';
import type { SolvedTicket } from '../../triage/solved/solved';
import { solvedTier } from '../../triage/solved/solved-tier';
import type { Alike } from '../../wire/assist';
import * as z from '../../zod';
import type { Host } from '../host';
import { createBrakes } from './brakes';
import type { DeskSearches, FoundTicket } from './desk-search';
import { jiraSearch } from './jira';
import { zammadSearch } from './zammad';
import { zendeskSearch } from './zendesk';

/** The solved tickets that resemble the open one, and what became of the search. */
export type SolvedFound = Pick<Alike, 'search' | 'solved'>;

export interface SolvedQuestion {
  tabId: number;
  ref: TicketRef;
  /** Masked. */
  open: OpenTicket;
  policy: TierPolicy;
  /** Text of the articles found for the ticket. */
  articles: string;
  usual: UsualTickets;
  /** A mask of its own for each ticket found: their people are not this one's. */
  maskOf(): (text: string) => string;
}

export interface SolvedSearch {
  /** Never throws; `off` with nothing asked when it may not ask, or when the agent left. */
  find(question: SolvedQuestion, signal: AbortSignal): Promise<SolvedFound>;
}

const searches: DeskSearches = { zendesk: zendeskSearch, jira: jiraSearch, zammad: zammadSearch };

/** An agent who clicks through a list asks nothing. */
const dwellMs = 600;
const patienceMs = 4000;
/** Fewer than this, and the rarest word is asked for alone. */
const enough = 3;
const mostCompared = 15;
/** As much of a found ticket as is compared: masking costs about 1 ms a kilobyte. */
const comparedCharacters = 1500;
/** From here on two tickets share more than a word; below, the search found what it was asked for and nothing like it. */
const alikeFrom = 0.12;
const mostKept = 5;

const answerSchema: z.ZodType<SessionAnswer> = z.object({
  status: z.number().int(),
  retryAfter: z.number().nullable(),
  body: z.unknown(),
});
const none = (search: SolvedFound['search']): SolvedFound => ({ search, solved: [] });

/** The helpdesk's own search, asked in the agent's tab: see docs/decisions/0035. */
export function createSolvedSearch(
  host: Pick<Host, 'askHelpdesk' | 'addressOf' | 'session' | 'sleep' | 'now'>,
): SolvedSearch {
  const brakes = createBrakes(host.session, host.now);

  /** The page's origin when the tab still shows the helpdesk of this ticket. */
  const originOf = async (tabId: number, ref: TicketRef): Promise<string | null> => {
    const address = await host.addressOf(tabId);
    if (address === null || !URL.canParse(address)) return null;
    const { origin, host: name } = new URL(address);
    return name === ref.account ? origin : null;
  };

  const find = async (question: SolvedQuestion, signal: AbortSignal): Promise<SolvedFound> => {
    const { tabId, ref, open, policy, usual } = question;
    const desk = searches[ref.helpdesk];
    if (!desk || !policy.similar.helpdesk) return none('off');
    await host.sleep(dwellMs, signal);
    const origin = await originOf(tabId, ref);
    const words = searchWords(open, {
      tickets: usual.vectors.length,
      held: usual.words,
      articles: question.articles,
    });
    if (origin === null || words.length === 0) return none('off');
    const account = `${ref.helpdesk}.${ref.account}`;

    /** Null when nothing came; a refusal is remembered. */
    const ask = async <T>(address: string, parse: (body: unknown) => T | null): Promise<T | null | 'refused'> => {
      if (signal.aborted || !(await brakes.pass(account))) return null;
      const raw = await host.askHelpdesk(tabId, origin, address, patienceMs);
      // The agent is somewhere else by now.
      if (raw === null || raw === undefined || signal.aborted) return null;
      const { status, retryAfter, body } = answerSchema.safeParse(raw).data ?? {
        status: 0,
        retryAfter: null,
        body: null,
      };
      const parsed = status === 200 ? parse(body) : null;
      if (parsed !== null) return parsed;
      await brakes.refused(account, status === 200 ? 400 : status, retryAfter);
      return 'refused';
    };
    const search = (some: readonly string[]) =>
      ask(desk.address(some, { ref, origin }), (body) => desk.parse(body, { ref, origin }));
    const others = (found: FoundTicket[]) => found.filter(({ id }) => id !== ref.id);

    const first = await search(words);
    if (first === null || first === 'refused') return none(first ?? 'off');
    let found = others(first);
    if (found.length < enough && words.length > 1) {
      const more = await search(words.slice(0, 1));
      const known = new Set(found.map(({ id }) => id));
      if (more !== null && more !== 'refused') found = [...found, ...others(more).filter(({ id }) => !known.has(id))];
    }
    if (found.length === 0) return none('nothing');
    if (desk.groups && found.some(({ groupId }) => groupId)) {
      const names = await ask(desk.groups.address, desk.groups.parse);
      if (names !== null && names !== 'refused') found = found.map((one) => withGroup(one, names));
    }
    const told = found.flatMap((one) => {
      const said = solvedTier(one.facts, policy.tiers);
      return said ? [{ one, said }] : [];
    });
    await brakes.told(account, told.length > 0);
    if (told.length === 0) return none('silent');
    const solved = compared(told.slice(0, mostCompared), question);
    return { search: solved.length > 0 ? 'found' : 'nothing', solved };
  };

  return { find: (question, signal) => find(question, signal).catch(() => none('off')) };
}

function withGroup(one: FoundTicket, names: ReadonlyMap<string, string>): FoundTicket {
  const team = names.get(one.groupId ?? '');
  return team ? { ...one, facts: { ...one.facts, team } } : one;
}

type Told = { one: FoundTicket; said: NonNullable<ReturnType<typeof solvedTier>> };

/** The found tickets that are like the open one by our own vectors of masked text, best first. */
function compared(told: readonly Told[], { ref, open, usual, maskOf }: SolvedQuestion): SolvedTicket[] {
  const likeness = createComparison(rarityAgainst(usual.vectors));
  const own = vectorOf(`${open.subject}\n${open.text}`);
  return told
    .flatMap(({ one, said }): SolvedTicket[] => {
      const key = ticketKey({ ...ref, id: one.id });
      // What a person confirmed here counts already, and counts more.
      if (usual.confirmed.has(key)) return [];
      const mask = maskOf();
      const subject = mask(one.subject).slice(0, 300);
      const text = mask(wholeLines(one.text, comparedCharacters, 'start'));
      const similarity = likeness(own, vectorOf(`${subject}\n${text}`));
      const { url, at } = one;
      const team = one.facts.team.slice(0, 200);
      return [{ ticketKey: key, url: url.slice(0, 2000), subject, ...said, team, at, similarity }];
    })
    .filter(({ similarity }) => similarity >= alikeFrom)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, mostKept);
}
