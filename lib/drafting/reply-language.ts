import { languages } from '../ticket/languages';
import type { Ticket } from '../ticket/ticket';
import type { ReplyLanguage } from './phrases/index';

/** The language to answer in: the requester's own words, else the locale of their profile, else English. */
export function replyLanguage(ticket: Ticket): ReplyLanguage {
  if (ticket.language !== 'und') return ticket.language;
  const locale = ticket.requester?.locale?.slice(0, 2).toLowerCase();
  return languages.find((language) => language === locale) ?? 'en';
}

/** A language's own name in another language, e.g. `fr` in `nl`: "Frans". The code when there is none. */
export function languageName(code: string, inLanguage: ReplyLanguage): string {
  if (code === 'und') return '…';
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
}
