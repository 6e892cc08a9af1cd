import { fold, sentences } from '../text/words';
import type { Ticket } from '../ticket/ticket';
import type { ThreadSummary } from './types';

/** Folded patterns; the seven languages together, for a thread may hold two of them. */
const any = (...lines: string[]): RegExp => new RegExp(`(?<![a-z0-9])(?:${lines.join('|')})(?![a-z0-9])`);

const courtesy =
  /^\W*(?:dear|hello|hi|hey|good (?:morning|afternoon|evening)|thanks?|thank you|kind|best|regards|bonjour|bonsoir|cher|chere|merci|cordialement|beste|geachte|hallo|goedemorgen|goedemiddag|bedankt|dank|met vriendelijke|groet|guten|sehr geehrte|liebe|danke|vielen dank|mit freundlichen|viele|hola|buenos|buenas|estimad|gracias|saludos|un saludo|atentamente|ciao|salve|gentile|buongiorno|grazie|cordiali|saluti|ola|bom dia|boa tarde|car[oa]s?|obrigad|cumprimentos|i hope this)/;
const complaint = any(
  "not|no longer|cannot|can't|doesn't|don't|didn't|won't|isn't|never|still|wrong|broken|fails?|failed|error|problem|issue|missing|since|lost|stuck|charged|how (?:do|can)",
  'ne|pas|plus|jamais|probleme|erreur|panne|depuis|perdu|comment',
  'niet|geen|nooit|nog steeds|probleem|fout|storing|kapot|sinds|kwijt|hoe',
  'nicht|kein[a-z]*|nie|noch immer|problem|fehler|storung|kaputt|seit|verloren|wie',
  'no|nunca|problema|averia|desde|perdi[a-z]*|como',
  'non|mai|errore|guasto|rotto|da quando|perso|come',
  'nao|nunca|erro|avaria|desde|perdi|como',
);
// What a person of the team says they will do, or a date by which something comes.
const promise = any(
  "(?:i|we)(?:'ll| will| shall)|you(?:'ll| will) (?:get|receive|hear|have|be)|will (?:be|arrive|call|contact|send|reach)|get back to you|within [a-z0-9]+ (?:working |business )?(?:days?|hours?|weeks?)|by (?:tomorrow|monday|tuesday|wednesday|thursday|friday|the end of)|no later than",
  "(?:je|nous) (?:vous |te )?[a-z]+(?:rai|rons)|(?:vous|tu) (?:recevrez|aurez|recevras)|d'ici [a-z0-9]+|sous [0-9]+|au plus tard|dans les [0-9]+",
  '(?:ik|wij|we) (?:zal|zullen|ga|gaan|bel|bellen|stuur|sturen|laat|laten|kom|komen)|(?:u|je) (?:ontvangt|hoort|krijgt)|binnen [a-z0-9]+ (?:werk)?dagen?|uiterlijk',
  '(?:ich|wir) (?:werde|werden|melde|melden|schicke|schicken|sende|senden|rufe|rufen|kummere|kummern)|(?:sie|du) (?:erhalten|bekommen|horen|erhaltst|bekommst|horst)|innerhalb|spatestens|bis (?:morgen|montag|dienstag|mittwoch|donnerstag|freitag|ende)',
  '(?:le|les|te|lo|la)? ?[a-z]+(?:aremos|eremos|iremos)|(?:le|te) [a-z]+(?:are|ere|ire)|recibira[ns]?|en un plazo|en las proximas|a mas tardar',
  '[a-z]+(?:eremo|iremo|aremo)|(?:le|ti|la) [a-z]+(?:ero|iro)|ricevera[i]?|entro|al piu tardi',
  '[a-z]+(?:aremos|eremos|iremos)|[a-z]+(?:arei|erei|irei)|(?:vou|vamos) [a-z]+r|recebera[s]?|no prazo|o mais tardar',
);
// What was done, told of in the past: by the team, or tried by the customer.
const verbs =
  'checked|reset|sent|replaced|refunded|updated|changed|created|opened|escalated|forwarded|restarted|tried|contacted|called|cancelled|asked|removed|added|tested|confirmed|reinstalled|swapped|booked|ordered|fixed|unlocked|corrected|passed|informed';
const done = any(
  `(?:i|we)(?:'ve| have)? ?(?:already |just |also |now )?(?:${verbs})|(?:has|have|had) been|(?:was|were) (?:${verbs})`,
  "(?:j'ai|nous avons|on a) (?:deja |bien |egalement )?[a-z]+(?:e|i|is|it|u|s)|(?:a|ont) ete [a-z]+|est parti[e]?",
  '(?:ik|wij|we) (?:heb|hebben)|(?:is|zijn|werd) (?:[a-z0-9]+ ){0,4}(?:ge|ver|her|door|aan|om)[a-z]+(?:d|t|en)',
  '(?:ich|wir) (?:habe|haben)|(?:wurde|wurden)',
  '(?:he|hemos|ha sido|han sido|se ha) (?:ya )?[a-z]+(?:ado|ido|to|cho|sto)',
  '(?:ho|abbiamo|e stat[oa]|sono stat[ei]) (?:gia )?[a-z]+',
  '(?:enviei|enviamos|verifiquei|verificamos|reiniciei|reiniciamos|testei|alterei|alteramos|pedi|pedimos|substituimos|abri|abrimos)|(?:foi|foram) [a-z]+(?:d|t|st)[oa]s?',
);
const tried = any(
  'tried|restarted|rebooted|reinstalled|reset|unplugged|cleared',
  'essaye|redemarre|reinstalle|reinitialise|debranche',
  'geprobeerd|herstart|opnieuw (?:gestart|opgestart|geinstalleerd)|gereset',
  'versucht|probiert|neu gestartet|neugestartet|neu installiert|zuruckgesetzt',
  'probado|intentado|reiniciado|reinstalado|probe|intente|reinicie',
  'provato|riavviato|reinstallato|ripristinato',
  'tentei|experimentei|reiniciei|reinstalei|repus',
);

const mostLines = 4;
const longest = 300;

/**
 * A thread in its own sentences, picked by their words, without a model: the problem (the first sentence of the customer
 * that complains or asks), what was done, what the team promised, what nobody has answered. A part for which nothing was
 * found is empty: nothing is put in other words and nothing is guessed.
 */
export function quoteThread(ticket: Ticket): ThreadSummary {
  const open = ticket.messages.filter((message) => message.public);
  const saidBy = (role: 'agent' | 'requester', list = ticket.messages) =>
    list
      .filter(({ author }) => author.role === role)
      .flatMap(({ text }) => telling(text, ticket).map((sentence) => ({ sentence, folded: fold(sentence) })));
  const lines = (found: { sentence: string }[]) =>
    [...new Set(found.map(({ sentence }) => sentence))].slice(-mostLines);

  const team = saidBy('agent');
  const promised = saidBy('agent', open).filter(
    ({ sentence, folded }) => !sentence.endsWith('?') && promise.test(folded),
  );
  const isPromise = new Set(promised.map(({ sentence }) => sentence));
  const asked = open.filter(({ author }) => author.role === 'requester');
  const lastAnswer = open.findLastIndex(({ author }) => author.role === 'agent');
  const after = open.slice(lastAnswer + 1);
  const questions = (after.length > 0 ? after : open.slice(-1)).flatMap(({ text }) =>
    telling(text, ticket)
      .filter((sentence) => sentence.endsWith('?'))
      .map((sentence) => ({ sentence })),
  );
  return {
    problem: problemOf(asked[0]?.text ?? '', ticket),
    done: lines([
      ...saidBy('requester').filter(({ sentence, folded }) => tried.test(folded) && !sentence.endsWith('?')),
      ...team.filter(
        ({ sentence, folded }) => done.test(folded) && !isPromise.has(sentence) && !sentence.endsWith('?'),
      ),
    ]),
    promised: lines(promised),
    open: lines(questions),
  };
}

function problemOf(text: string, ticket: Ticket): string {
  const all = telling(text, ticket);
  const at = all.findIndex((sentence) => complaint.test(fold(sentence)));
  const picked = all.slice(Math.max(0, at), Math.max(0, at) + 2).join(' ');
  return (picked || ticket.subject).slice(0, 600);
}

/** Sentences that say something. */
function telling(text: string, ticket: Ticket): string[] {
  return sentences(text, ticket.language)
    .filter((sentence) => sentence.length > 8 && !(courtesy.test(fold(sentence)) && sentence.length < 60))
    .map((sentence) => (sentence.length > longest ? `${sentence.slice(0, longest - 1)}…` : sentence));
}
