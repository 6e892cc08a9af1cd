import { type Problem, ProblemError, problem } from '../../problem';
import type * as z from '../../zod';
import { defaultScorecard, defaultScorecardId } from './default-scorecard';
import { type RuleScope, rules, scoreOf, type Verdict } from './rules';
import type { DocumentStore } from './store';
import { type Body, bodies, type Document, type Kind, type Review } from './types';

export interface DocumentDeps {
  store: DocumentStore;
  now(): number;
  isMasked(text: string): boolean;
  /** Hours after a review was sent in which it may be disputed. */
  disputeHours(): Promise<number>;
  /** Whether people settled on a higher tier than this record suggested; null for an unknown record. */
  underEscalated(record: string): Promise<boolean | null>;
}

/** What reviewers write: scorecards, reviews, samples and the rest, by kind. */
export interface Documents {
  get<K extends Kind>(kind: K, id: string): Promise<Document<K> | null>;
  list<K extends Kind>(kind: K): Promise<Document<K>[]>;
  about<K extends Kind>(kind: K, subject: string): Promise<Document<K>[]>;
  /**
   * Writes `body` over the revision that the writer has seen (null: a new one). Rejects with `review-changed` when
   * somebody wrote meanwhile, `review-locked` when its state allows no change, `bad-request` with the field.
   */
  put(kind: Kind, id: string, revision: number | null, body: unknown): Promise<Document>;
  /** Removes it if the revision is the one seen; published scorecards, sent reviews and records of an act stay. */
  remove(kind: Kind, id: string, revision: number): Promise<void>;
}

const kept: ReadonlySet<Kind> = new Set(['erasure', 'switch', 'dispute']);
const fail = (found: Problem): never => {
  throw new ProblemError(found);
};

export function createDocuments({ store, now, isMasked, disputeHours, underEscalated }: DocumentDeps): Documents {
  const withDefault = <K extends Kind>(kind: K, found: Document<K>[]): Document<K>[] =>
    kind === 'scorecard' && !found.some(({ id }) => id === defaultScorecardId)
      ? [defaultScorecard as unknown as Document<K>, ...found]
      : found;
  const get = async <K extends Kind>(kind: K, id: string) =>
    withDefault(
      kind,
      [await store.get(kind, id)].flatMap((found) => found ?? []),
    ).find((found) => found.id === id) ?? null;

  const scopeOf = async (kind: Kind, body: Body<Kind>): Promise<RuleScope> => {
    const scope: RuleScope = {
      ...{ now: now(), scorecard: null, session: null, underEscalated: false, review: null, otherOpen: false },
      disputeMs: kind === 'dispute' ? (await disputeHours()) * 3_600_000 : 0,
    };
    if (kind === 'review' && 'scorecard' in body && 'record' in body) {
      scope.scorecard = (await get('scorecard', body.scorecard))?.body ?? null;
      if ('session' in body && body.session !== null)
        scope.session = (await store.get('session', body.session))?.body ?? null;
      const under = await underEscalated(body.record);
      if (under === null) fail(problem('bad-request', { field: 'record' }));
      scope.underEscalated = under === true;
    }
    if (kind === 'dispute' && 'review' in body) {
      scope.review = (await store.get('review', body.review))?.body ?? null;
      const others = await store.about('dispute', body.review);
      scope.otherOpen = others.some((other) => other.body.state === 'open');
    }
    return scope;
  };

  return {
    get,
    list: async (kind) => withDefault(kind, await store.list(kind)),
    about: (kind, subject) => store.about(kind, subject),

    async put(kind, id, revision, input) {
      const body = parsed(kind, input);
      if (!textsOf(body).every(isMasked)) fail(problem('review-unmasked', {}));
      const scope = await scopeOf(kind, body);
      const shipped = kind === 'scorecard' && id === defaultScorecardId ? (defaultScorecard as Document) : null;
      const settled = kind === 'dispute' && 'review' in body ? await settlement(body.review, scope.review) : undefined;
      const plan = (stored: Document | null): Document => {
        const known = stored ?? shipped;
        if ((known?.revision ?? null) !== revision) fail(problem('review-changed', {}));
        const rule = rules[kind] as ((before: unknown, after: unknown, scope: RuleScope) => Verdict<Kind>) | undefined;
        const verdict = rule ? rule(known?.body ?? null, body, scope) : { ok: true as const, body };
        if (!verdict.ok) return fail(verdict.problem);
        return {
          kind,
          id,
          revision: (revision ?? 0) + 1,
          createdAt: known?.createdAt ?? scope.now,
          changedAt: scope.now,
          body: verdict.body,
        };
      };
      const written = await store.change<Kind>(kind, id, plan, settled);
      return written ?? fail(problem('unexpected', {}));
    },

    async remove(kind, id, revision) {
      if (kept.has(kind)) fail(problem('review-locked', { field: 'state' }));
      await store.change<Kind>(kind, id, (known) => {
        if (!known || known.revision !== revision) return fail(problem('review-changed', {}));
        const state = 'state' in known.body ? known.body.state : 'draft';
        if ((kind === 'scorecard' || kind === 'review') && state !== 'draft')
          fail(problem('review-locked', { field: 'state' }));
        return null;
      });
    },
  };

  /** What an accepted dispute does to its review: the grades it proposed, and the score that follows. */
  async function settlement(id: string, review: Review | null): Promise<Parameters<DocumentStore['change']>[3]> {
    const card = review && (await get('scorecard', review.scorecard))?.body;
    if (!review || !card) return undefined;
    const under = (await underEscalated(review.record)) === true;
    return {
      id,
      plan(known, { body }) {
        if (!('proposed' in body) || (body.state !== 'accepted' && body.state !== 'partly')) return null;
        const grades = known.body.grades.map((grade) => {
          const proposed = body.proposed.find(({ category }) => category === grade.category);
          return proposed ? { ...grade, chosen: proposed.chosen } : grade;
        });
        const changed = { ...known.body, grades, ...scoreOf(card, grades, under) };
        return { ...known, revision: known.revision + 1, changedAt: now(), body: changed };
      },
    };
  }
}

function parsed<K extends Kind>(kind: K, input: unknown): Body<K> {
  const result = (bodies[kind] as unknown as z.ZodType<Body<K>>).safeParse(input);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new ProblemError(
    problem('bad-request', { field: issue?.path.join('.') ?? kind, why: issue?.message.slice(0, 200) ?? '' }),
  );
}

/** Every text that a person wrote freely. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
