import { helpdesks } from '../helpdesks/registry';
import { ProblemError, problem, problemSchema } from '../problem';
import type { TicketRef } from '../ticket/ref';
import type { InsertResult, RequestParsed } from '../wire/requests';
import type { Handlers, Sender } from '../wire/router';
import * as z from '../zod';
import type { Host } from './host';

type FrameRequests = 'frame.here' | 'frame.may' | 'frame.done' | 'frame.text';

/** Insertions into reply boxes that stand in a frame of another host, which the page's own script cannot reach into. */
export interface ComposerFrames {
  /** For a page whose reply box stands in such a frame; `page.frame` says what to write. */
  write(input: RequestParsed<'page.frame'>, sender: Sender): Promise<InsertResult>;
  handlers: Pick<Handlers, FrameRequests>;
}

interface Waiting {
  tabId: number;
  input: RequestParsed<'page.frame'>;
  /** The frame that took the draft; null before. */
  frameId: number | null;
  found: () => void;
  settle: (result: InsertResult) => void;
}

/** How long a frame may take to say that it was told: it only has to look. */
const findPatience = 1500;
/** An insertion waits a second for undo, three for an input method, and looks for the draft for four. */
const writePatience = 20_000;

const checkSchema = z.object({ problem: problemSchema.nullable() });

/**
 * What is written and what became of it goes through here, never from window to window, where other scripts listen. Which
 * frame it is, nobody has to be believed: the page hands the token to the frame that it sees in the ticket's pane, the
 * browser delivers it there alone, and says itself from which frame it came back.
 */
export function createComposerFrames(host: Host): ComposerFrames {
  const waiting = new Map<string, Waiting>();
  const refused = (): ProblemError => new ProblemError(problem('not-allowed', { field: 'token' }));

  /** What the page says of the insertion now; a page that does not answer is no reason to write. */
  async function ask(
    type: 'frame-point' | 'frame-check',
    tabId: number,
    token: string,
  ): Promise<z.infer<typeof checkSchema>> {
    const answer = await host.sendToPage(tabId, { type, token }).catch(() => null);
    const parsed = checkSchema.safeParse(answer);
    return parsed.success ? parsed.data : { problem: problem('insert-cannot-write-here') };
  }

  /** The insertion that this very frame is carrying out. */
  function mine(token: string, sender: Sender): Waiting {
    const one = waiting.get(token);
    if (!one || one.tabId !== sender.tabId || one.frameId === null || one.frameId !== sender.frameId) throw refused();
    return one;
  }

  function within(ms: number, result: InsertResult, settle: (result: InsertResult) => void): void {
    void host.sleep(ms).then(() => settle(result));
  }

  return {
    async write(input, sender) {
      const { token } = input;
      const { tabId } = sender;
      if (tabId === null || waiting.has(token)) throw refused();
      host.keepAlive(true);
      try {
        return await new Promise<InsertResult>((settle) => {
          const nowhere: InsertResult = { ok: false, problem: problem('insert-cannot-write-here') };
          const lost: InsertResult = { ok: false, problem: problem('insert-not-taken', { seen: 'different' }) };
          let found = false;
          const one: Waiting = { tabId, input, frameId: null, settle, found: () => {} };
          one.found = () => {
            found = true;
            within(writePatience, lost, settle);
          };
          waiting.set(token, one);
          within(findPatience, nowhere, (result) => found || settle(result));
          void ask('frame-point', tabId, token).then(({ problem }) => problem && settle({ ok: false, problem }));
        });
      } finally {
        waiting.delete(token);
        host.keepAlive(false);
      }
    },
    handlers: {
      async 'frame.here'({ token }, sender) {
        const one = waiting.get(token);
        const theirs = one?.tabId === sender.tabId && belongs(sender.host, one?.input.ref);
        // The same frame again: its first question was cut off before it was answered.
        const again = one?.frameId === sender.frameId;
        if (!one || !theirs || sender.frameId === undefined || (one.frameId !== null && !again)) throw refused();
        one.frameId = sender.frameId;
        one.found();
        const { html, text, mode } = one.input;
        return { html, text, mode };
      },
      async 'frame.may'({ token }, sender) {
        return ask('frame-check', mine(token, sender).tabId, token);
      },
      async 'frame.done'({ token, result, text }, sender) {
        const one = mine(token, sender);
        if (!result.ok) {
          one.settle(result);
          return { keep: true };
        }
        const after = await ask('frame-check', one.tabId, token);
        if (after.problem) {
          one.settle({ ok: false, problem: after.problem });
          return { keep: false };
        }
        await host.sendToPage(one.tabId, { type: 'frame-text', token, text }).catch(() => {});
        one.settle(result);
        return { keep: true };
      },
      async 'frame.text'({ token, text }, sender) {
        // The page knows which token names the reply box on screen; all others it does not take.
        if (sender.tabId !== null)
          await host.sendToPage(sender.tabId, { type: 'frame-text', token, text }).catch(() => {});
        return { ok: true };
      },
    },
  };
}

const belongs = (host: string | null, ref: TicketRef | undefined): boolean =>
  host !== null && ref !== undefined && helpdesks[ref.helpdesk].frames?.belongs(host, ref.account) === true;
