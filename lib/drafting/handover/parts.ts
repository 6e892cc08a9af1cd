import { fold, sentences } from '../../text/words';
import type { Ticket, TicketMessage } from '../../ticket/ticket';
import { tells } from '../clarify';
import { namesPeople } from './affected';

/** What the next tier wants to read, each in the ticket's own words; empty where the ticket does not say. */
export interface HandoverParts {
  summary: string;
  impact: string;
  story: string;
  steps: string[];
  environment: string[];
  errors: string[];
  tried: { what: string; result: string }[];
  promise: string;
}

const stems = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${list})`, 'u');

// On folded text, beginnings of words, seven languages.
const tried = stems(
  'tried|restart|reboot|re-?install|reset|cleared|switched|unplugg|updated|changed the|followed the|essaye|tente|redemarr|reinstall|reinitialis|vide le|geprobeerd|herstart|opnieuw (?:geinstall|opgestart|ingesteld)|gereset|gewist|versucht|neu ?gestartet|neu installiert|zuruckgesetzt|geloscht|probado|intentado|reiniciad|reinstalad|restablec|borrado|provato|riavviat|reinstallat|ripristinat|cancellato|tentei|reiniciei|reinstalei|experimentei|repus',
);
const commits = stems(
  "we(?: will|'ll| shall)|i(?: will|'ll)|within \\d|by (?:mon|tue|wed|thu|fri|tomorrow|the end)|get back to you|tomorrow|nous (?:allons|vous)|je (?:vais|vous)|d'ici|sous \\d|demain|reviendr|we (?:zullen|nemen|komen)|ik (?:zal|neem|kom)|binnen \\d|uiterlijk|morgen|wir (?:werden|melden|prufen)|ich (?:werde|melde|prufe)|innerhalb|bis (?:spatestens|montag|dienstag|mittwoch|donnerstag|freitag)|le (?:responderemos|llamaremos|informaremos|contactaremos)|en (?:un plazo|\\d+ (?:horas|dias))|manana|vi (?:risponderemo|ricontatt|faremo)|la (?:ricontatt|richiam)|entro|domani|iremos|entraremos|responderemos|dentro de \\d|ate (?:amanha|segunda|terca|quarta|quinta|sexta)|amanha",
);
const money = /(?:[€$£]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|eur\b|euros?\b|usd\b|gbp\b|£))/i;
const device =
  /\b(?:windows(?: server)? \d+(?:\.\d+)?|macos ?[\w.]*|os x ?[\d.]*|ubuntu ?[\d.]*|linux|android ?\d*(?:\.\d+)*|ios ?\d+(?:\.\d+)*|ipados ?\d*|iphone ?\w*(?: pro| max| plus)*|ipad ?\w*|galaxy ?\w+|pixel ?\d\w*|chrome ?\d*|firefox ?\d*(?:\.\d+)*|edge ?\d*|safari ?\d*|thunderbird ?\d*(?:\.\d+)*|fritz!?box ?\d*|(?:version|v|firmware|build|release)\.? ?\d+(?:\.\d+)+)\b/gi;
const quotedError = /["“”«»„]([^"“”«»„\n]{8,240})["“”«»„]/g;
const errorWord = stems('error|erreur|fout|fehler|meldung|melding|errore|erro|message|exception|code');
const errorCode = /\b(?:error|erreur|fout|fehler|errore|erro|code)[ :#-]{1,3}(?:code )?([A-Z]{0,6}[-_]?\d{2,}[\w-]*)/gi;

const listLine = /^\s*(?:\d{1,2}[.)]|[-*•])\s+(.{3,300})$/;
const mostOf = { story: 5, steps: 12, tried: 8, environment: 8, errors: 5 };

const short = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
const once = (list: readonly string[]): string[] => [...new Set(list.map((one) => one.trim()).filter(Boolean))];

function sentencesOf(message: TicketMessage, ticket: Ticket): string[] {
  return sentences(message.text, ticket.language).filter((sentence) => sentence.length > 3);
}

function requesterMessages(ticket: Ticket): TicketMessage[] {
  return ticket.messages.filter((message) => message.public && message.author.role === 'requester');
}

function triedIn(ticket: Ticket): HandoverParts['tried'] {
  const found: HandoverParts['tried'] = [];
  for (const [at, message] of ticket.messages.entries()) {
    if (message.author.role === 'requester' && message.public)
      for (const sentence of sentencesOf(message, ticket))
        if (tried.test(fold(sentence))) found.push({ what: short(sentence, 300), result: '' });
    if (message.author.role !== 'agent') continue;
    const steps = message.text.split('\n').flatMap((line) => listLine.exec(line)?.[1] ?? []);
    const answer = ticket.messages.slice(at + 1).find((next) => next.public && next.author.role === 'requester');
    const result = answer ? short(sentencesOf(answer, ticket)[0] ?? '', 200) : '';
    if (steps.length > 0) found.push({ what: short(steps.join('; '), 400), result });
  }
  return found.slice(-mostOf.tried);
}

function promiseIn(ticket: Ticket): string {
  for (const message of ticket.messages.toReversed()) {
    if (!message.public || message.author.role !== 'agent') continue;
    const said = sentencesOf(message, ticket).filter((sentence) => commits.test(fold(sentence)));
    const last = said.at(-1);
    if (last) return `${short(last, 300)}${message.at ? ` (${message.at.slice(0, 10)})` : ''}`;
  }
  return '';
}

/** Greeting, thanks and signing off tell the next tier nothing. */
const courtesy = stems(
  'hello|hi\\b|hi,|dear|good (?:morning|day|evening)|thanks|thank you|kind regards|best|regards|bonjour|bonsoir|merci|cordialement|salut|hallo|beste|geachte|dank|groet|met vriendelijke|guten|sehr geehrte|mit freundlichen|viele gruße|hola|buenos|buenas|gracias|saludos|salve|buongiorno|grazie|saluti|ola|bom dia|obrigad|cumprimentos',
);

/** Reads the parts of a handover note out of a thread, without a model. Masked text in gives masked text out. */
export function handoverParts(ticket: Ticket): HandoverParts {
  const own = requesterMessages(ticket);
  const all = own.flatMap((message) => sentencesOf(message, ticket));
  const telling = all.filter((sentence) => !(courtesy.test(fold(sentence)) && sentence.length < 60));
  const text = own.map((message) => message.text).join('\n');
  const lines = text.split('\n').flatMap((line) => listLine.exec(line)?.[1] ?? []);
  const since = telling.find((sentence) => tells('since', sentence));
  const story = once([...telling.slice(0, mostOf.story - 1), ...(since ? [since] : [])]);
  const affected = telling.filter((sentence) => namesPeople(fold(sentence)) || money.test(sentence)).slice(0, 2);
  const quoted = [...text.matchAll(quotedError)].flatMap(([whole, words = ''], at) => {
    const before = text.slice(Math.max(0, text.indexOf(whole) - 60), text.indexOf(whole));
    return errorWord.test(fold(`${before} ${words}`)) && at < 20 ? [words] : [];
  });
  const codes = [...text.matchAll(errorCode)].map(([name]) => name);
  return {
    summary: short(ticket.subject.trim() || (telling[0] ?? ''), 150),
    impact: short(affected.join(' '), 400),
    story: short(story.join(' '), 900),
    steps: once(lines).slice(0, mostOf.steps),
    environment: once([...text.matchAll(device)].map(([name]) => name)).slice(0, mostOf.environment),
    errors: once([...quoted, ...codes.filter((code) => !quoted.some((words) => words.includes(code)))]).slice(
      0,
      mostOf.errors,
    ),
    tried: triedIn(ticket),
    promise: promiseIn(ticket),
  };
}
