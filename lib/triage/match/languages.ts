import type { Language } from '../../ticket/page-ticket';
import { type RuleLanguage, ruleLanguages } from './negation';
import type { Token } from './tokens';

const bag = (words: string) => new Set(words.split(' '));

/** Words that are frequent in one of the languages and rare in the others, folded. */
const markers: Record<RuleLanguage, ReadonlySet<string>> = {
  en: bag(
    'the and you your is are was have has this that with not for my it of what when will would been they from how',
  ),
  fr: bag(
    'je vous nous le les des une est pas ne mon mes votre vos pour avec dans sur que qui ce cette suis ai au du et il',
  ),
  nl: bag(
    'ik het een van niet dat mijn jullie u is zijn met voor naar deze wij heb heeft en op als maar bij ook geen wordt',
  ),
  de: bag(
    'ich sie der die das und nicht ist ein eine mein meine mit auf fur wir zu den dem habe haben bei ihr ihre wenn auch',
  ),
  es: bag(
    'el los las una que no mi mis con por para es su sus yo ustedes esta este pero como tengo ha han y del al me se',
  ),
  it: bag(
    'il lo gli una che non mio mia con per sono ho ha avete vostro vostra questo questa come dal della del mi si ma',
  ),
  pt: bag(
    'o os as uma que nao meu minha com por para e seu sua eu voces esta este mas como tenho tem do da dos das ao',
  ),
};

/** Share of the most frequent language's marker words that makes another language worth looking at. */
const WORTH = 0.2;

/**
 * The languages in which a text may hold sentences: the ticket's own, English, and every language with a fair share of
 * marker words, so that a mail written in two languages is read in both. All seven when nothing speaks for one.
 */
export function languagesIn(tokens: readonly Token[], language: Language): RuleLanguage[] {
  const counts = ruleLanguages.map((lang) => {
    let count = 0;
    for (const token of tokens) if (markers[lang].has(token.word)) count += 1;
    return count;
  });
  const most = Math.max(...counts);
  if (most < 2 && language === 'und') return [...ruleLanguages];
  return ruleLanguages.filter(
    (lang, index) => lang === language || lang === 'en' || (counts[index] ?? 0) >= Math.max(2, most * WORTH),
  );
}
