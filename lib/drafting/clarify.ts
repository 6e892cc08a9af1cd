import { fold } from '../text/words';
import type { AskKind } from './phrases/types';

interface Topic {
  /** Beginnings of words, folded, of all seven languages. */
  words: RegExp;
  asks: AskKind[];
}

const start = (stems: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems})`, 'u');

// In order of how sure the words are; the first two that fit decide.
const topics: Topic[] = [
  {
    words: start(
      'invoice|bill(?:s|ed|ing)?\\b|charge|refund|direct debit|factur|prelev|rembours|rekening|incasso|terugbetal|rechnung|abbuch|erstatt|lastschrift|cobr[oa]|reembols|fattur|addebit|rimbors|fatura',
    ),
    asks: ['invoice', 'goal'],
  },
  {
    words: start(
      'order|deliver|parcel|package|shipment|commande|livraison|colis|bestel|lever|pakket|bestell|liefer|paket|sendung|pedido|envio|entrega|ordine|consegna|spedizione|encomenda',
    ),
    asks: ['order', 'since'],
  },
  {
    words: start(
      'app\\b|log ?in|sign ?in|password|screen|install|update|error|crash|connexion a|mot de passe|ecran|erreur|bug|inlog|wachtwoord|scherm|fout|melding|anmeld|passwort|bildschirm|fehler|meldung|contrasena|pantalla|accedi|schermo|errore|palavra-passe|ecra|erro\\b',
    ),
    asks: ['error', 'device', 'tried'],
  },
  {
    words: start(
      'internet|wi-?fi|router|modem|broadband|fibre|fiber|box\\b|fritz|glasvezel|glasfaser|dsl|festnetz|fibra|banda larga',
    ),
    asks: ['since', 'address', 'tried'],
  },
  {
    words: start(
      'mobile|esim|sim\\b|signal|coverage|roaming|call(?:s|ed|ing|er)?\\b|sms\\b|text message|voicemail|reseau|couverture|appel|messagerie|netwerk|dekking|bereik|bellen|gesprek|netz|empfang|anruf|rufnummer|cobertura|llamad|copertura|chiamat|chamada',
    ),
    asks: ['number', 'device', 'since'],
  },
];

// What the ticket tells already is not asked again.
const told: Partial<Record<AskKind, RegExp>> = {
  device: start(
    'iphone|ipad|galaxy|samsung|pixel \\d|huawei|xiaomi|oneplus|fairphone|nokia|motorola|macbook|windows \\d|android \\d|ios \\d|fritz',
  ),
  error:
    /["“”«»„][^"“”«»„]{8,200}["“”«»„]|(?:error|erreur|fout|fehler|errore|erro)(?:code|meldung|melding| code)? ?[:#]? ?[a-z]{0,4}-?\d{2,}/u,
  since: start(
    'since|depuis|sinds|seit|desde|dal |da ieri|ha |yesterday|hier\\b|gister|gestern|ayer|ieri|ontem|last (?:week|night|month)|this morning|ce matin|vanochtend|vanmorgen|heute|for (?:two|three|four|five|\\d+) (?:day|week|hour)',
  ),
  invoice: /(?:[€$£]\s?\d|\d[.,]\d{2}\b|\d\s?(?:€|eur|euro))/u,
  order: /(?<!\d)#?\d{5,}/u,
  number: /(?:\+|\b0)\d[\d ./-]{6,}/u,
};

/** True when the ticket's words tell this already. */
export function tells(ask: AskKind, ticketText: string): boolean {
  return told[ask]?.test(fold(ticketText)) ?? false;
}

/** What to ask the customer, two or three things, by the words of the ticket and without what it tells already. */
export function whatToAsk(ticketText: string): AskKind[] {
  const text = fold(ticketText);
  const fitting = topics.filter((topic) => topic.words.test(text)).slice(0, 2);
  const wanted = [...new Set(fitting.flatMap((topic) => topic.asks))].filter((ask) => !told[ask]?.test(text));
  if (fitting.length === 0) return ['aim', 'reference'];
  const rest = (['goal', 'since', 'example'] as const).filter((ask) => !told[ask]?.test(text));
  return [...new Set([...wanted, ...rest])].slice(0, wanted.length >= 3 ? 3 : 2);
}
