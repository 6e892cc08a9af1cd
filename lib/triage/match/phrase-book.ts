import type { Language } from '../../ticket/page-ticket';
import type { OwnWords } from '../ticket-text';
import { languagesIn } from './languages';
import type { RuleLanguage } from './negation';
import { type PhraseGroup, type PhraseHit, PhraseScanner } from './scanner';

/** The phrases found in one piece of a ticket. */
export interface FoundPhrases {
  piece: OwnWords;
  hits: PhraseHit[];
}

/** All phrases of rules and signals; a language is made ready when a ticket first needs it. */
export class PhraseBook {
  readonly #groupsOf: (lang: RuleLanguage) => PhraseGroup[];
  readonly #scanners = new Map<RuleLanguage, PhraseScanner>();

  constructor(groupsOf: (lang: RuleLanguage) => PhraseGroup[]) {
    this.#groupsOf = groupsOf;
  }

  #scannerFor(lang: RuleLanguage): PhraseScanner {
    const known = this.#scanners.get(lang);
    if (known) return known;
    const fresh = new PhraseScanner(this.#groupsOf(lang));
    this.#scanners.set(lang, fresh);
    return fresh;
  }

  /** Makes a language ready before a ticket needs it. */
  ready(lang: RuleLanguage): void {
    this.#scannerFor(lang);
  }

  /** Looks in the ticket's language, in English, and in every other language that its words speak for. */
  find(pieces: readonly OwnWords[], language: Language): FoundPhrases[] {
    const langs = languagesIn(
      pieces.flatMap((piece) => piece.tokens),
      language,
    );
    return pieces.map((piece) => ({
      piece,
      hits: langs.flatMap((lang) => this.#scannerFor(lang).scan(piece.tokens)),
    }));
  }
}
