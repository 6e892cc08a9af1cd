import type { HostileNotice } from '../injection/types';
import type { PassageHit } from '../knowledge/types';
import { htmlToText } from '../text/html';
import { stripInvisible } from '../text/invisible';
import { detectLanguage } from '../text/language';
import { sentences } from '../text/words';
import type { Macro } from '../ticket/macro';
import type { Ticket } from '../ticket/ticket';
import { heedMacro, heedTicket } from './hostile';
import { createLinkCheck } from './links';
import { fillMacro } from './macro-fields';
import { createHolds, oddityOf } from './oddities/index';
import type { Draft, DraftWarning } from './types';

export interface MacroDraftInput {
  macro: Macro;
  ticket: Ticket;
  /** Articles on the screen: their pages may be linked to. */
  passages: readonly PassageHit[];
  /** The admin's hosts for links. */
  linkHosts: readonly string[];
  newId(): string;
}

/**
 * An ordinary draft from a reply template of the helpdesk. The template is data like all else: words in it that address
 * the assistant go and are told, its links obey the same list as a model's, and a placeholder that the ticket does not
 * fill is a warning that stops one key from inserting it.
 */
export function macroDraft(input: MacroDraftInput): { draft: Draft; notices: HostileNotice[] } {
  const { macro, passages } = input;
  const ticket = heedTicket(input.ticket).rest;
  const written = macro.html === null ? macro.text : htmlToText(macro.html) || macro.text;
  const heeded = heedMacro(macro.title, written, macro.html);
  const filled = fillMacro(stripInvisible(heeded.rest.replace(/\r\n?/g, '\n')), ticket);
  const hosts = [ticket.ref.account, ...input.linkHosts];
  const checkLinks = createLinkCheck({
    passages,
    said: ticket.messages.filter(({ author }) => author.role !== 'agent').map(({ text }) => text),
    own: [
      ...ticket.messages.filter((message) => message.author.role === 'agent' && message.public).map(({ text }) => text),
      ticket.requester?.email ?? '',
    ],
    hosts,
  });
  const links = checkLinks(filled.text);
  const text = links.text.trim().slice(0, 60_000);
  const { lang } = detectLanguage(text);
  // A template is the team's own word: what it promises or names needs no other source.
  const ownWords = createHolds([written]);
  const warnings: DraftWarning[] = [
    ...filled.unknown.map((detail): DraftWarning => ({ code: 'unknown-placeholder', detail })),
    ...links.removed.map((detail): DraftWarning => ({ code: 'foreign-link-removed', detail })),
    ...sentences(text, lang).flatMap((detail): DraftWarning[] => {
      const code = oddityOf(detail, ownWords);
      return code ? [{ code, detail }] : [];
    }),
  ];
  return {
    draft: {
      id: input.newId(),
      kind: 'answer',
      status: 'ready',
      text,
      lang,
      citations: [],
      warnings: warnings.map(({ code, detail }) => ({ code, detail: detail.slice(0, 300) })).slice(0, 50),
      by: 'macro',
    },
    notices: heeded.notices,
  };
}
