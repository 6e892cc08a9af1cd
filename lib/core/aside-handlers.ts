import { summariseThread, translateBack } from '../drafting/aside';
import { heedTicket } from '../drafting/hostile';
import type { ReplyLanguage } from '../drafting/phrases/index';
import { quoteThread } from '../drafting/quote-thread';
import { ticketMask } from '../drafting/ticket-mask';
import type { Engine } from '../models/engine';
import { createMask } from '../privacy/mask';
import type { MaskRules } from '../privacy/rules-schema';
import { ProblemError, problem } from '../problem';
import { languages } from '../ticket/languages';
import { sameTicket, type TicketRef } from '../ticket/ref';
import type { Ticket } from '../ticket/ticket';
import type { Handlers, Sender } from '../wire/router';
import type { AssistHub } from './assist-hub';
import { awake } from './awake';
import type { Host } from './host';
import { readTicket } from './page-reader';
import type { SentQuestions } from './sent-questions';
import { tabOf } from './tab-of';

interface Deps {
  host: Host;
  hub: Pick<AssistHub, 'known'>;
  engine(): Promise<Engine | null>;
  maskRules(): Promise<MaskRules>;
  sent: SentQuestions;
}

const wholeMs = 60_000;

/** A summary of the thread and a draft in the agent's language: read anew, masked, answered once, kept nowhere. */
export function asideHandlers({
  host,
  hub,
  engine,
  maskRules,
  sent,
}: Deps): Pick<Handlers, 'panel.summary' | 'panel.backCheck'> {
  const open = async (input: { ref: TicketRef; tabId: number | null }, sender: Sender) => {
    const tabId = await tabOf(host, input.tabId, sender);
    const shown = await hub.known(tabId);
    if (!sameTicket(shown.ref, input.ref)) throw new ProblemError(problem('insert-other-ticket'));
    const outcome = await readTicket(host, tabId, input.ref);
    if (!outcome.ok) throw new ProblemError(outcome.problem);
    return outcome.ticket;
  };
  const maskFor = async (ticket: Ticket) => {
    const rules = await maskRules();
    return ticketMask(ticket, (known) => createMask(known, rules));
  };
  const languageOf = (lang: string): ReplyLanguage => languages.find((one) => one === lang) ?? 'en';
  return {
    async 'panel.summary'(input, sender) {
      const ticket = await open(input, sender);
      // Words to the assistant are no part of what happened.
      const { rest } = heedTicket(ticket);
      const model = await engine();
      if (model === null) return { summary: quoteThread(rest), quoted: true };
      const mask = await maskFor(ticket);
      const signal = AbortSignal.timeout(wholeMs);
      try {
        const kept = sent.keeping(model, input.ref, 'summary', mask);
        const summary = await awake(host, () => summariseThread(kept, rest, mask, languageOf(input.lang), signal));
        return { summary, quoted: false };
      } catch {
        // The thread's own words stand in for a model that does not answer.
        return { summary: quoteThread(rest), quoted: true };
      }
    },
    async 'panel.backCheck'(input, sender) {
      const ticket = await open(input, sender);
      const model = await engine();
      if (model === null) throw new ProblemError(problem('model-not-configured'));
      const mask = await maskFor(ticket);
      const signal = AbortSignal.timeout(wholeMs);
      const kept = sent.keeping(model, input.ref, 'back-check', mask);
      const text = await awake(host, () => translateBack(kept, input.text, mask, languageOf(input.lang), signal));
      return { text };
    },
  };
}
