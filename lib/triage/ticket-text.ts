import type { Ticket } from '../ticket/ticket';
import { foldWord, type Token, tokenize } from './match/tokens';

/** A piece of the requester's own public words, cut into words. `messageId` is null for the subject. */
export interface OwnWords {
  messageId: string | null;
  text: string;
  tokens: Token[];
  /** When the message came, milliseconds since the epoch, null when unknown. */
  at: number | null;
}

interface Range {
  start: number;
  end: number;
}

/** Longer texts carry logs or whole mail threads; what decides the tier stands before. Keeps a decision under 0.2 s. */
const MAX_CHARACTERS = 64_000;

const FORWARD_HEADER =
  /^[\s>*_-]*(?:-{2,}\s*)?(?:original message|forwarded message|begin forwarded message|ursprungliche nachricht|weitergeleitete nachricht|anfang der weitergeleiteten|message d'origine|message transfere|debut du message|oorspronkelijk bericht|doorgestuurd bericht|begin doorgestuurd|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|mensagem original|mensagem encaminhada)/;
const FROM_LINE = /^[\s>*_]*(?:from|von|de|van|da)\s?:\s.*@/;
const WROTE_LINE =
  /(?:\bwrote|\ba ecrit|\bschreef.{0,120}|\bschrieb.{0,120}|\bescribio|\bha scritto|\bescreveu)\s?:\s*$/;
const BOILERPLATE =
  /(?:this|dit|diese|ce|cet|este|esta|questo|questa)\s(?:e-?mail|message|mail|bericht|nachricht|courriel|correo|messaggio|mensagem|mensaje|communication)[\s\S]{0,160}(?:confidential|vertrouwelijk|vertraulich|confidentiel|confidencial|riservat|privileged|intended|bestemd|bestimmt|destine)|intended recipient|destinataire (?:vise|prevu)|beoogde ontvanger|geadresseerde|bestimmungsgema|nicht der richtige adressat|destinatario (?:previsto|de este)|e-?mail disclaimer|before printing this|avant d'imprimer|unsubscribe from|registered (?:office|in england)|amtsgericht .{0,40}hrb|handelsregister/;

/** Parts of a message that are not the writer's own words: quoted lines, forwarded mail, confidentiality footers. */
function foreignRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let at = 0;
  let paragraphStart = 0;
  let ownWordsBefore = false;
  const closeParagraph = (end: number) => {
    const paragraph = text.slice(paragraphStart, end);
    if (paragraph.length > 30 && BOILERPLATE.test(foldWord(paragraph.slice(0, 3000))))
      ranges.push({ start: paragraphStart, end });
    paragraphStart = end;
  };
  for (const line of text.split('\n')) {
    const end = at + line.length + 1;
    const folded = foldWord(line.slice(0, 300));
    if (/^\s*(?:>|&gt;)/.test(line)) ranges.push({ start: at, end });
    else if (FORWARD_HEADER.test(folded) || FROM_LINE.test(folded) || (ownWordsBefore && WROTE_LINE.test(folded))) {
      closeParagraph(at);
      ranges.push({ start: at, end: text.length });
      return ranges.sort((a, b) => a.start - b.start);
    }
    if (line.trim() === '') closeParagraph(end);
    else ownWordsBefore = true;
    at = end;
  }
  closeParagraph(text.length);
  return ranges.sort((a, b) => a.start - b.start);
}

/**
 * The words on which phrase rules work: the subject and the requester's own public messages, without what they quote,
 * forward or append as a legal footer. Agents' messages and internal notes never count.
 */
export function ownWords(ticket: Ticket): OwnWords[] {
  const pieces: OwnWords[] = [];
  const subject = ticket.subject.slice(0, 1000);
  if (subject.trim() !== '') pieces.push({ messageId: null, text: subject, tokens: tokenize(subject), at: null });
  let budget = MAX_CHARACTERS;
  for (const message of ticket.messages) {
    if (!message.public || message.author.role !== 'requester' || budget <= 0) continue;
    const text = message.text.slice(0, budget);
    budget -= text.length;
    const at = message.at === null ? Number.NaN : Date.parse(message.at);
    pieces.push({
      messageId: message.id,
      text,
      tokens: tokenize(text, foreignRanges(text)),
      at: Number.isNaN(at) ? null : at,
    });
  }
  return pieces;
}

/** Characters shown on each side of a quote. */
const around = 140;

/** The quote of the same words with what stands around it in the message, cut at white space. */
export function contextOf(piece: Pick<OwnWords, 'text' | 'tokens'>, from: number, to: number): string {
  const start = piece.tokens[from]?.start ?? 0;
  const end = start + quoteOf(piece, from, to).length;
  const before = piece.text.slice(Math.max(0, start - around), start);
  const after = piece.text.slice(end, end + around);
  const head = start > around ? `… ${before.replace(/^\S*\s/, '')}` : before;
  const tail = end + around < piece.text.length ? `${after.replace(/\s\S*$/, '')} …` : after;
  return `${head}${piece.text.slice(start, end)}${tail}`.trim();
}

/** The original words from one word index to another (exclusive), at most 400 characters, never cut inside a word. */
export function quoteOf(piece: Pick<OwnWords, 'text' | 'tokens'>, from: number, to: number): string {
  const start = piece.tokens[from]?.start ?? 0;
  let last = to - 1;
  while (last > from && (piece.tokens[last]?.end ?? 0) - start > 400) last -= 1;
  return piece.text.slice(start, Math.min(piece.tokens[last]?.end ?? start, start + 400));
}
