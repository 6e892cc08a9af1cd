import { ProblemError, problem } from '../problem';
import type { Settings } from '../settings/settings-store';
import type { TicketRef } from '../ticket/ref';
import type { Handlers, Sender } from '../wire/router';
import type { AssistHub } from './assist-hub';
import type { ComposerFrames } from './composer-frames';
import type { Host } from './host';
import type { Outcomes } from './outcomes';

type PageRequests =
  | 'page.ticket'
  | 'page.changed'
  | 'page.dock'
  | 'page.inserted'
  | 'page.edited'
  | 'page.sent'
  | 'page.readable'
  | 'page.frame';

/** What the content script may say. A page speaks for its own host only. */
export function pageHandlers(deps: {
  hub: AssistHub;
  settings: Settings;
  outcomes: Outcomes;
  frames: ComposerFrames;
  readPart: Host['readPart'];
}): Pick<Handlers, PageRequests> {
  return {
    async 'page.ticket'({ ref, none }, sender) {
      onTab(sender, ref, (tabId) => deps.hub.moved(tabId, ref, none ?? null));
      return { dock: await deps.settings.get('dock') };
    },
    async 'page.changed'({ ref }, sender) {
      onTab(sender, ref, (tabId) => deps.hub.changed(tabId, ref));
      return { ok: true };
    },
    async 'page.dock'(change) {
      await deps.settings.change('dock', (stored, put) => put({ ...stored, ...change }));
      return { ok: true };
    },
    async 'page.inserted'({ ref, recordId, draftId, mode, callId }, sender) {
      ownTicket(sender, ref);
      if (!(await deps.outcomes.belongs(recordId, ref)))
        throw new ProblemError(problem('not-allowed', { field: 'recordId' }));
      await deps.outcomes.inserted(recordId, draftId, mode, callId);
      return { ok: true };
    },
    async 'page.edited'({ ref, text }, sender, callId) {
      ownTicket(sender, ref);
      await deps.outcomes.edited(ref, text, callId);
      return { ok: true };
    },
    async 'page.sent'({ ref, messageId, text, html, at }, sender) {
      ownTicket(sender, ref);
      await deps.outcomes.sent(ref, { messageId, text, html, at }, sender.tabId);
      return { ok: true };
    },
    async 'page.readable'({ html, url, subject }, sender) {
      // Only where an agent asked for the page; every other helpdesk's page is read by its adapter.
      if (!sender.helpdesks.includes('generic')) throw new ProblemError(problem('not-allowed', { field: 'helpdesk' }));
      return { part: await deps.readPart(html, url, subject) };
    },
    async 'page.frame'(input, sender) {
      ownTicket(sender, input.ref);
      return deps.frames.write(input, sender);
    },
  };
}

function onTab(sender: Sender, ref: TicketRef | null, act: (tabId: number) => void): void {
  if (ref !== null) ownTicket(sender, ref);
  if (sender.tabId !== null) act(sender.tabId);
}

/** A page may report on tickets of its own account and helpdesk only, whatever a script in it says. */
function ownTicket(sender: Sender, ref: TicketRef): void {
  if (!sender.helpdesks.includes(ref.helpdesk))
    throw new ProblemError(problem('not-allowed', { field: 'ref.helpdesk' }));
  if (sender.host !== ref.account) throw new ProblemError(problem('not-allowed', { field: 'ref.account' }));
}
