/** Verbs that end or stand inside "On ... wrote:" in mail programs of many languages. */
const wrote =
  /(?<!\p{L})(?:wrote|writes|a écrit|écrit|écrivait|schreef|geschreven|schrieb|escribió|escribio|ha scritto|scritto|escreveu|skrev|skrifaði|napisał(?:\(a\))?|napisal(?:\(a\))?|napsal(?:\(a\))?|написал(?:\(а\))?|написав|пишет|пише|pisze|kirjoitti|írta|yazdı|a scris)(?!\p{L})|写道|寫道|写了|のメール/iu;
const address = /[^\s<>"'():,;]+@[^\s<>"'():,;]+\.[^\s<>"'():,;]+/u;
const time = /(?<!\d)\d{1,2}\s?[:.h]\s?\d{2}(?!\d)/;
const date =
  /(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)|(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)\d{1,2}\.?\s\p{L}{3,9}\.?(?!\p{L})|\d月/u;
// The date form of Gmail's older attributions, which have no colon.
const bareAttribution =
  /^\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:\s.*<[^<>\s]+@[^<>\s]+>|\s\d{1,2}:\d{2}\s(?:GMT|UTC)\S*\s\S.*)$/;

/** "On Monday Ann wrote:" over one or more lines, and how much of a proof it carries. */
export interface Attribution {
  /** Lines it takes. */
  length: number;
  /** Names an address or a time of day: enough to cut unmarked text below. */
  strong: boolean;
}

// Words of a sentence about somebody's writing; a mail program writes neither them nor "that".
const personal =
  /(?<![\p{L}'’.@-])(?:i|he|she|you|me|us|my|your|his|her|that|u|uw|mij|mijn|ik|hij|zij|dat|ich|er|sie|ihr|ihre?[rsnm]?|mir|uns|dass|je|j['’]ai|il m|elle|vous|nous|votre|m['’]a|qu[e'’]|me|su|usted|que|che|mi|lei|vostr[oa]|voss[oa]|seu|você|mrs?|ms|frau|herrn?|mme|madame|monsieur|mevrouw|mevr|dhr|señora?|sra?|signora?|sig|collega|colega|colleague|collègue|kolleg(?:e|in)|compañer[oa])(?!\p{L})/iu;
/** What is said, after the verb: "wrote that ...:". */
const clause = /^\s+(?:that|dat|dass|daß|que|che)(?!\p{L})|^\s+qu['’]/iu;
/** An address as mail programs give it. */
const enclosed = /[<([][^<>()]*@/;
const bracketed = /<[^<>\s]+@[^<>\s]+>\)?\s*[:：]$/;

const longestSpan = 6;
const longestText = 400;

function judge(line: string): { strong: boolean } | null {
  // Zoho draws dashes around it: "---- On ... wrote ----".
  const text = line.replace(/^-{3,}\s+|\s+-{3,}$/g, '');
  if (text.length > longestText || text.split('>').length > text.split('<').length) return null;
  // "<ann@example.com> wrote:" alone is the end of a wrapped attribution, not its start.
  if (text.startsWith('<') && !date.test(text)) return null;
  if (bareAttribution.test(text)) return { strong: true };
  const verb = wrote.exec(text);
  const ends = /[:：]\s*$/.test(text) || (verb !== null && verb.index + verb[0].length >= text.trimEnd().length);
  if (!ends) return null;
  const named = address.test(text);
  const timed = time.test(text);
  const dated = timed || date.test(text);
  if (verb && !enclosed.test(text) && personal.test(text)) {
    return dated && verb.index + verb[0].length >= text.replace(/[\s:：]+$/, '').length ? { strong: false } : null;
  }
  if (verb && clause.test(text.slice(verb.index + verb[0].length))) return null;
  // A mail program begins with a capital; in languages where it does not, it gives the address.
  if (verb && (named || dated)) return { strong: named || (timed && !/^\p{Ll}/u.test(text)) };
  if (bracketed.test(text)) return { strong: named && timed && date.test(text) };
  return named && timed && date.test(text) && !personal.test(text) ? { strong: true } : null;
}

/**
 * The attribution that starts at a line, or null. It may be wrapped over several lines; a start after which a shorter
 * one would do is refused, so that a line of the author's own is never swallowed.
 */
export function attributionAt(lines: readonly string[], at: number): Attribution | null {
  const first = lines[at] ?? '';
  if (first.trim() === '' || /^\s*>/.test(first)) return null;
  let text = '';
  for (let length = 1; length <= longestSpan && at + length <= lines.length; length += 1) {
    const line = lines[at + length - 1] ?? '';
    // A wrapped address may follow a blank line (mobile Gmail); anything else after one is another paragraph.
    if (line.trim() === '' && !(/^\s*</.test(lines[at + length] ?? '') && (date.test(text) || time.test(text))))
      return null;
    text = `${text} ${line.trim()}`.trim();
    const found = judge(text);
    if (!found) continue;
    for (let later = 1; later < length; later += 1) {
      if (
        judge(
          lines
            .slice(at + later, at + length)
            .join(' ')
            .trim(),
        )
      )
        return null;
    }
    return { length, strong: found.strong };
  }
  return null;
}

const labels = {
  from: 'from|de|van|von|da|från|fra|od|от|remitente|lähettäjä|expéditeur|afzender|absender|mittente|remetente',
  date: 'sent|date|envoyé(?: le)?|verzonden|gesendet|datum|enviado(?: el| em)?|enviada(?: em)?|inviato|data|fecha|skickat|sendt|dato|wysłano|отправлено|дата|lähetetty|message du',
  to: 'to|à|a|aan|an|para|per|til|till|do|кому|destinataire|destinatario|vastaanottaja',
  subject: 'subject|objet|sujet|onderwerp|betreff|asunto|oggetto|assunto|ämne|emne|temat|тема|aihe',
  copy: 'cc|copie à|kopie|kopia|copia|reply-to|importance|belang|priorité',
} as const;
const labelPatterns = Object.entries(labels).map(
  ([kind, words]) => [kind, new RegExp(`^\\s*[*_]*(?:${words})[*_]*\\s*[*_]*[:：]`, 'iu')] as const,
);

/**
 * True when a copied mail header ("From: ... Sent: ... To: ... Subject: ...") starts at the line, in any language of
 * the common mail programs: three kinds of label, one of them the sender, and an address or a subject.
 */
export function headerBlockAt(lines: readonly string[], at: number): boolean {
  const kinds = new Set<string>();
  let named = false;
  let others = 0;
  for (const line of lines.slice(at, at + 12)) {
    const kind = labelPatterns.find(([, pattern]) => pattern.test(line))?.[0];
    if (kind) {
      kinds.add(kind);
      named ||= line.includes('@');
      others = 0;
    } else if (kinds.size === 0) return false;
    else if (line.trim() !== '' || others > 0) {
      others += 1;
      if (others > 2) break;
    }
  }
  // "The mail that failed:", then its header without a date: the author tells of a mail.
  if (!kinds.has('date') && /[:：]\s*$/.test(lines[at - 1] ?? '')) return false;
  return kinds.size >= 3 && kinds.has('from') && (named || kinds.has('subject'));
}

const forwarded =
  'forwarded message|begin forwarded message|message transféré|message transmis|doorgestuurd bericht|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|mensagem reencaminhada';
const original =
  "original message|original appointment|message d'origine|message original|message d’origine|oorspronkelijk bericht|origineel bericht|ursprüngliche nachricht|originalnachricht|mensaje original|messaggio originale|mensagem original|originalmeddelande|ursprungligt meddelande|opprinnelig melding|oprindelig meddelelse|wiadomość oryginalna|исходное сообщение";
/** A line of one sign repeated is gone through again from each of them. */
const longestBorder = 300;

const originalLine = new RegExp(`^\\s*[*_>]*[-_=‐–—]{2,}\\s*(?:${original})\\s*[-_=‐–—]{2,}[*_]*\\s*$`, 'iu');
const forwardedLine = new RegExp(
  `^\\s*[*_>]*[-_=‐–—]{2,}\\s*(?:${forwarded})\\s*[-_=‐–—]{2,}[*_]*\\s*$|^\\s*(?:${forwarded})\\s*[:：]\\s*$`,
  'iu',
);
const replyAbove =
  /^\s*(?:please |bitte |veuillez |gelieve |por favor,? |si prega di )?(?:reply|respond|write|type your (?:reply|response|answer)|répondez|répondre|antworten sie|antworte|geben sie ihre antwort|antwoord|reageer|typ uw (?:antwoord|reactie)|responda|escriba su respuesta|rispondi|rispondere|escreva a sua resposta)\s.{0,20}(?:above this line|au-dessus de cette ligne|boven deze (?:lijn|regel)|(?:über|oberhalb) dieser (?:linie|zeile)(?: ein)?|(?:por )?encima de esta línea|sopra (?:questa|la) (?:linea|riga)|acima desta linha)\.?\s*$|^\s*(?:##-.{5,120}-##|-{2,}\s*.{5,80}(?:above this line|au-dessus de cette ligne|boven deze (?:lijn|regel)|über dieser (?:Linie|Zeile)|encima de esta línea|sopra (?:questa|la) (?:linea|riga)|acima desta linha).{0,40})\s*$/iu;

const betweenDashes = /^\s*[*_>]*[-_=‐–—]{4,}\s*[\p{L}'’ -]{4,40}?\s*[-_=‐–—]{4,}[*_]*\s*$/u;

const forwardTitle =
  /^\s*\S.{0,50}(?:forward|réexpédi|transf[eé]r|transmis|doorgestuurd|weitergeleitet|reenviad|rimandat|inoltrat|encaminhad|vidarebefordra|videresend|przekazan).{0,30}[:：]\s*$/iu;

/** A title right above a copied header: "----- Mail original -----", "Inicio del mensaje reenviado:". */
export const titleAboveHeader = (lines: readonly string[], at: number): boolean =>
  (lines[at] ?? '').length <= longestBorder &&
  (betweenDashes.test(lines[at] ?? '') || forwardTitle.test(lines[at] ?? '')) &&
  (headerBlockAt(lines, at + 1) || headerBlockAt(lines, at + 2));

/** "-----Original Message-----", a forwarding line, or the helpdesk's "reply above this line". */
export function borderAt(line: string): 'original' | 'forwarded' | 'reply-above' | null {
  if (line.length > longestBorder) return null;
  if (originalLine.test(line)) return 'original';
  if (forwardedLine.test(line)) return 'forwarded';
  return replyAbove.test(line) ? 'reply-above' : null;
}
