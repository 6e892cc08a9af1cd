import { fold, words } from '../text/words';
import { informalPhrases, phrases, type ReplyLanguage } from './phrases/index';
import type { Phrases } from './phrases/types';

/** Words shorter than this carry no fact by themselves (articles, pronouns, prepositions). */
export const shortest = 4;
// Beyond our own phrases: what letters say without saying anything.
const more: Record<ReplyLanguage, string> = {
  en: 'thanks thank dear regards sincerely best wishes hope this helps helped welcome happy glad sorry apologise apologies inconvenience understand frustrating patience waiting writing contacting reaching question questions further need anything else know feel free steps below follow these please help information details assist assistance let back with from your that have will team support soon here there about yours faithfully truly cheers great lovely wonderful weekend evening morning afternoon merry christmas holidays safe travels',
  fr: 'merci cordialement bien bonjour madame monsieur message patience attente contacté contacter question questions besoin autre hésitez désolé désolée comprends désagrément informations étapes suivantes voici pour votre vous nous notre avec reste restons disposition aide aider équipe suivez ci-dessous savoir faire belle journée soirée bonne souhaite souhaitons joyeuses fêtes agréable excellente mademoiselle docteur maître week-end',
  de: 'danke vielen dank freundlichen grüßen beste grüße liebe lieber geehrte geehrter nachricht geduld frage fragen weitere hilft helfen gerne verstehe ärgerlich entschuldigung unannehmlichkeiten informationen schritte folgenden bitte hier unser unsere team support melden haben wenn sich ihnen ihre dass noch herr frau doktor guten morgen abend schönen schöner wünsche wünschen frohe weihnachten gute neues hallo herzliche herzlichen wochenende',
  nl: 'dank bedankt vriendelijke groet groeten beste geachte bericht geduld vraag vragen verder nodig helpt helpen graag begrijp vervelend excuses ongemak informatie stappen volgende hieronder volg team horen laat weten hebt heeft onze voor deze groetjes fijne kerstdagen feestdagen weekend avond wens wensen heer mevrouw meneer goedemorgen goedemiddag goedenavond hartelijke prettige',
  es: 'gracias saludos cordiales cordial atentamente estimado estimada hola mensaje paciencia pregunta preguntas necesita necesitas ayuda ayudar gusto siento lamento molestias entiendo información pasos siguientes continuación equipo dude contactarnos para este está nuestro nuestra quedo disposición señor señora buenos buenas tardes deseo deseamos feliz felices navidad fiestas',
  it: 'grazie cordiali saluti gentile buongiorno messaggio pazienza domanda domande bisogno aiuto aiutare piacere dispiace disagio capisco informazioni passaggi seguenti seguito squadra esiti contattarci questo nostro nostra resto disposizione signor signora signore dottor dottore dottoressa buona giornata serata ringrazio ringraziamo porgo auguro auguriamo buone feste natale distinti miei',
  pt: 'obrigado obrigada cumprimentos melhores atenciosamente caro cara olá mensagem paciência pergunta perguntas precisar ajuda ajudar gosto lamento incómodo compreendo informações passos seguintes seguir equipa hesite contactar-nos para este está nosso nossa dispor senhor senhora dona exma exmo boas festas tarde desejo desejamos feliz natal',
};

/** What letters in a language say without stating anything: the words of our own phrases, and a few more. Folded. */
export function courtesyWords(lang: ReplyLanguage): ReadonlySet<string> {
  const texts = [more[lang], said(phrases[lang]), said(informalPhrases(lang))];
  return new Set(texts.flatMap((text) => contentWords(text)));
}

/** The same for words that are too short to carry a fact. Folded. */
export function smallCourtesyWords(lang: ReplyLanguage): ReadonlySet<string> {
  const texts = [more[lang], said(phrases[lang]), said(informalPhrases(lang))];
  return new Set(texts.flatMap((text) => words(text).map(fold)));
}

function said(say: Phrases): string {
  const { received, withDesk, replyBy, withoutDate, addMore } = say.holding;
  const desks = Object.values(say.desks);
  return [
    say.greeting(null, null),
    say.thanks,
    say.leadIn(''),
    say.weakLeadIn(''),
    say.foreignLeadIn('', ''),
    say.fullArticle(''),
    say.alsoHelpful(''),
    say.notSolved,
    say.notFound,
    say.askIntro,
    say.askOutro,
    ...Object.values(say.asks),
    received,
    ...desks.map((desk) => withDesk(desk)),
    replyBy(''),
    withoutDate,
    addMore,
    say.closing,
  ].join('\n');
}

/** The words of a text that can carry a fact, folded: of four letters or more, or with a digit. */
export function contentWords(text: string): string[] {
  return words(text)
    .map(fold)
    .filter((word) => word.length >= shortest || /\d/.test(word));
}

/** The closing and who signs it are among the last lines: so many at most. */
const mostSigned = 4;
const longestLine = 6;
const isEnded = /[.!?…]\W*$/;

/** A letter between what frames it. */
export interface Framed {
  /** The line that greets, as `Guten Tag Herr Kaya,`; empty where there is none. */
  greeting: string[];
  body: string;
  /** The closing line and who signs below it: `Belle journée,` `Claire Martin`. */
  closing: string[];
}

/**
 * Takes the lines off that say who is greeted and who signs: they state nothing, and are told by their form, since names
 * and departments are endless. A closing begins with a line of nothing but courtesy; a name has capitals throughout.
 * @param courtesy as `courtesyWords` gives it
 */
export function framed(text: string, courtesy: ReadonlySet<string>): Framed {
  const lines = text.trim().split('\n');
  const isShort = (line: string) => words(line).length <= longestLine && !/[\d[\]]/.test(line);
  const isNamed = (line: string) =>
    words(line).every((word) => word.length < shortest || /^\p{Lu}/u.test(word) || courtesy.has(fold(word)));
  const first = lines[0]?.trim() ?? '';
  const greets = lines.length > 1 && /[,:]$/.test(first) && isShort(first) && isNamed(first);
  const greeting = greets ? lines.splice(0, 1) : [];
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  for (const at of filled.slice(-mostSigned).toReversed()) {
    const line = lines[at]?.trim() ?? '';
    if (!isShort(line)) break;
    // "Sue us." is no closing.
    if (contentWords(line).length === 0 && line.endsWith('.')) break;
    if (contentWords(line).every((word) => courtesy.has(word)))
      return { greeting, body: lines.slice(0, at).join('\n'), closing: lines.slice(at).filter((one) => one.trim()) };
    if (!isNamed(line) || isEnded.test(line)) break;
  }
  return { greeting, body: lines.join('\n'), closing: [] };
}
