import { root } from '../../text/endings';
import { stopWords } from '../../text/stop-words';
import { type RuleLanguage, ruleLanguages } from '../match/negation';
import { usualWords } from './usual-words';

/** Letters by which a word is looked up, as in the search; `isSameWord` looks at the rest. */
const keyLength = 6;

/**
 * Words in which a policy speaks of any matter, folded, per language; they weigh little. "Questions about an invoice" is
 * about invoices.
 */
const policySpeech: Readonly<Record<RuleLanguage, string>> = {
  en: 'customer client user request question ticket case matter problem issue support team line tier level contact person people anything everything example etc needs wants asks want ask need about go new all first second third set setup settings enable configure configuration activate activation',
  fr: 'client utilisateur demande question ticket cas sujet probleme support equipe ligne niveau contact personne exemple etc veut demander besoin premier deuxieme nouveau nouvelle configurer configuration activer activation mise place installer',
  nl: 'klant gebruiker verzoek vraag ticket zaak geval probleem support team lijn niveau contact persoon voorbeeld enz wil vragen nodig eerste tweede nieuw nieuwe instellen configuratie activeren activering inrichten',
  de: 'kunde kundin kunden nutzer anfrage frage ticket fall thema problem support team linie stufe kontakt person beispiel usw will mochte fragen braucht erste zweite neue neuer einrichten einrichtung aktivieren aktivierung konfigurieren konfiguration',
  es: 'cliente usuario solicitud pregunta ticket caso asunto problema soporte equipo linea nivel contacto persona ejemplo etc quiere pedir necesita primer segundo nuevo nueva configurar configuracion activar activacion ajuste poner marcha',
  it: 'cliente utente richiesta domanda ticket caso tema problema supporto squadra team linea livello contatto persona esempio ecc vuole chiedere serve primo secondo nuovo nuova configurare configurazione attivare attivazione impostare',
  pt: 'cliente utilizador pedido pergunta ticket caso assunto problema suporte equipa linha nivel contacto pessoa exemplo etc quer pedir precisa primeiro segundo novo nova configurar configuracao ativar ativacao definir',
};
const speechWeight = 0.15;

/** The key of a folded word; null for a function word and for what is no word. */
export function keyOf(word: string, lang: RuleLanguage): string | null {
  if (word.length < 2 || word.startsWith('·') || /^\d+$/.test(word) || stopWords(lang).has(word)) return null;
  return root(word, lang).slice(0, keyLength);
}

/** How much the words of a language tell, from what is usual in tickets. */
export interface Rarity {
  /** 0..1 of a key: 1 for one that tickets do not hold, less the more tickets hold it. */
  of(key: string): number;
}

function speechKeys(): ReadonlySet<string> {
  const keys = ruleLanguages.flatMap((lang) =>
    policySpeech[lang].split(' ').map((word) => root(word, lang).slice(0, keyLength)),
  );
  return new Set(keys);
}

/** Makes the rarity of a language ready: ln(tickets / tickets that hold it), as a share of the most it can be. */
export function createRarity(lang: RuleLanguage): Rarity {
  const { of: tickets, words } = usualWords[lang];
  const speech = speechKeys();
  const counts = new Map(
    words.split(/\s+/).map((entry): [string, number] => {
      const [key = '', count] = entry.split(':');
      return [key, Number(count)];
    }),
  );
  const most = Math.log(tickets + 1);
  return {
    of(key) {
      if (speech.has(key)) return speechWeight;
      const count = counts.get(key);
      return count === undefined ? 1 : Math.max(speechWeight, Math.log((tickets + 1) / (count + 1)) / most);
    },
  };
}

/** Longer words differ by two letters at their end, short ones by one: migrate, migration; not internet, international. */
const longWord = 9;

/** Whether two roots with the same key are forms of one word. */
export function isSameWord(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < keyLength) return a === b;
  let same = keyLength;
  while (same < shorter && a[same] === b[same]) same += 1;
  return same >= shorter - (shorter >= longWord ? 2 : 1);
}
