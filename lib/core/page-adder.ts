import type { Knowledge } from '../knowledge/knowledge';
import type { AddedPage } from '../knowledge/types';
import { type Problem, ProblemError, problem } from '../problem';
import * as z from '../zod';
import type { AssistHub } from './assist-hub';
import type { Host } from './host';
import type { SyncRunner } from './sync-runner';

/** Adds the page in view to the knowledge base when an agent asks for it, and nothing by itself. */
export interface PageAdder {
  /** From the panel, which tells the outcome itself. Rejects with a ProblemError. */
  add(tabId: number): Promise<AddedPage>;
  /** Takes back what was added last; nothing to take back is nothing done. */
  undo(): Promise<void>;
  /** From the context menu or its key: tells over the page what was saved, with a button that takes it back. */
  addAndTell(tabId: number): Promise<void>;
}

interface Deps {
  host: Pick<Host, 'adding' | 'session' | 'keepAlive' | 'report'>;
  hub: Pick<AssistHub, 'known'>;
  knowledge: Pick<Knowledge, 'addPage' | 'takePageBack'>;
  runner: Pick<SyncRunner, 'start' | 'cancel'>;
  onChange(): void;
}

const copySchema = z.object({ url: z.string().max(3000), html: z.string() }).nullable();
const fileSchema = z.object({
  sourceId: z.string(),
  path: z.string(),
  text: z.string(),
  modifiedAt: z.number().nullable(),
});
const lastSchema = z.object({ sourceId: z.string(), path: z.string(), before: fileSchema.nullable() });
const lastKey = 'page added last';

export function createPageAdder({ host, hub, knowledge, runner, onChange }: Deps): PageAdder {
  async function add(tabId: number): Promise<AddedPage> {
    const { ref } = await hub.known(tabId);
    // A ticket holds a customer's words: never an article, whoever asks.
    if (ref !== null && ref.helpdesk !== 'generic') throw new ProblemError(problem('page-is-ticket'));
    const copied = copySchema.safeParse(await host.adding.copy(tabId).catch(() => undefined));
    if (!copied.success) throw new ProblemError(problem('page-closed'));
    if (copied.data === null) throw new ProblemError(problem('page-not-html', { type: 'PDF' }));
    const { page, sourceId, path, before } = await knowledge.addPage(copied.data, host.adding.say('added_pages'));
    await host.session.set({ [lastKey]: { sourceId, path, before } });
    runner.start(sourceId, { full: true, resume: false, local: true, after: true });
    onChange();
    return page;
  }

  async function undo(): Promise<void> {
    const last = lastSchema.safeParse((await host.session.get(lastKey))[lastKey]);
    if (!last.success) return;
    const { sourceId, path, before } = last.data;
    await host.session.remove(lastKey);
    if (await knowledge.takePageBack(sourceId, path, before))
      runner.start(sourceId, { full: true, resume: false, local: true, after: true });
    onChange();
  }

  return {
    add,
    undo,
    async addAndTell(tabId) {
      host.keepAlive(true);
      try {
        const told = await add(tabId).then(
          (page) => ({ page }),
          (error: unknown) => ({ failed: problemOf(error) }),
        );
        const answer = await host.adding.tell(tabId, told);
        if (answer === 'undo') await undo();
      } catch (error) {
        // The page has gone, or lets nobody show anything: what was added is in the options.
        host.report('add page', error instanceof Error ? error.name : 'unknown');
      } finally {
        host.keepAlive(false);
      }
    },
  };
}

function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const full = error instanceof Error && error.name === 'QuotaExceededError';
  return full ? problem('storage-full') : problem('unexpected', {}, true);
}
