import type { Engine, EngineRequest } from '../models/engine';
import type { Mask } from '../privacy/mask';
import { isStorageFull, ProblemError, problem } from '../problem';
import type { KeyValueArea } from '../settings/settings-store';
import { sameTicket, type TicketRef, ticketKey } from '../ticket/ref';
import type { Handlers } from '../wire/router';
import { type SentQuestion, sentQuestionSchema } from '../wire/sent-requests';
import * as z from '../zod';
import type { AssistHub } from './assist-hub';
import type { Host } from './host';
import { tabOf } from './tab-of';

/** A question takes 20 to 60 kB of the 10 MB that session storage holds. */
const keptTickets = 12;
const keptQuestions = 4;
const indexKey = 'sent';
/** Where a ticket's questions are kept. */
export const sentRow = (key: string): string => `sent.${key}`;
const rowSchema = z.array(sentQuestionSchema).catch([]);
const indexSchema = z.array(z.string()).catch([]);

/** What went to a model, by ticket: in memory that outlives a worker and not the browser. */
export interface SentQuestions {
  /** The same engine; every question of it is kept, exactly as it goes out. */
  keeping(engine: Engine, ref: TicketRef, purpose: SentQuestion['purpose'], mask: Mask): Engine;
  /** Newest first. */
  of(ref: TicketRef): Promise<SentQuestion[]>;
}

export function createSentQuestions(area: KeyValueArea, now: () => number): SentQuestions {
  let turn: Promise<unknown> = Promise.resolve();
  const read = async (key: string) => rowSchema.parse((await area.get(sentRow(key)))[sentRow(key)]);

  const add = (key: string, question: SentQuestion): Promise<unknown> => {
    turn = turn
      .then(async () => {
        const known = indexSchema.parse((await area.get(indexKey))[indexKey]).filter((one) => one !== key);
        const tickets = [key, ...known];
        const dropped = tickets.splice(keptTickets);
        const questions = [question, ...(await read(key))].slice(0, keptQuestions);
        try {
          await area.set({ [indexKey]: tickets, [sentRow(key)]: questions });
          if (dropped.length > 0) await area.remove(dropped.map(sentRow));
        } catch (error) {
          if (!isStorageFull(error)) throw error;
          // What has just left counts more than what left for tickets that were closed.
          await area.remove([...known, ...dropped].map(sentRow));
          await area.set({ [indexKey]: [key], [sentRow(key)]: [question] });
        }
      })
      .catch(() => undefined);
    return turn;
  };

  return {
    keeping: (engine, ref, purpose, mask) => ({
      ...engine,
      async *run<T>(request: EngineRequest<T>, signal: AbortSignal) {
        for await (const event of engine.run(request, signal)) {
          if (event.type === 'sent') {
            const messages = event.messages.map(({ role, content }) => ({ role, content }));
            const sent = messages.map(({ content }) => content).join('\n');
            const values = mask
              .placeholders()
              .filter((placeholder) => sent.includes(placeholder))
              .map((placeholder): [string, string] => [placeholder, mask.restore(placeholder)]);
            const { kind, name } = engine;
            // Waited for, some two milliseconds: nothing goes out that is not written down before.
            await add(ticketKey(ref), {
              at: now(),
              purpose,
              engine: { kind, name },
              host: event.host,
              messages,
              values,
            });
          }
          yield event;
        }
      },
    }),
    async of(ref) {
      await turn;
      return read(ticketKey(ref));
    },
  };
}

/** The panel may read what left of the ticket it shows, and of no other. */
export function sentHandlers(deps: {
  host: Host;
  hub: Pick<AssistHub, 'known'>;
  sent: SentQuestions;
}): Pick<Handlers, 'panel.whatLeft'> {
  return {
    async 'panel.whatLeft'({ ref, tabId }, sender) {
      const shown = await deps.hub.known(await tabOf(deps.host, tabId, sender));
      if (!sameTicket(shown.ref, ref)) throw new ProblemError(problem('insert-other-ticket'));
      return { questions: await deps.sent.of(ref) };
    },
  };
}
