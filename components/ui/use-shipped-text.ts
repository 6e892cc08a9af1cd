import { useTranslation } from 'react-i18next';
import type { Reason } from '../../lib/triage/decision';

interface ShippedText {
  /** The sentence of a reason, in the agent's language where the product brought it. */
  reason: (reason: Pick<Reason, 'kind' | 'id' | 'text'>) => string;
  clock: (clock: { id: string; text: string }) => string;
  team: (name: string) => string;
  /**
   * A text as it is shown: the one under `key` (`tiers:L1.scope`) in the reader's language while `text` is word for word
   * what the product brought in English, else as it is.
   */
  shown: (key: string, text: string) => string;
  /** What to store of a shown text that was typed in: the English again when it is the untouched translation. */
  stored: (key: string, typed: string) => string;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The values that an English sentence has in place of `{{name}}`, and what a rule's fields added in brackets; null when
 * the text is another sentence.
 */
export function valuesIn(text: string, english: string): { values: Record<string, string>; added: string } | null {
  const names: string[] = [];
  const pattern = english
    .split(/\{\{(\w+)\}\}/)
    .map((part, index) => {
      if (index % 2 === 0) return escaped(part);
      names.push(part);
      return '(.+?)';
    })
    .join('');
  const found = new RegExp(`^${pattern}( \\(.+\\))?$`, 's').exec(text);
  if (!found) return null;
  return {
    values: Object.fromEntries(names.map((name, index) => [name, found[index + 1] ?? ''])),
    added: found[names.length + 1] ?? '',
  };
}

/** Where a reason's sentence may stand in `locales/en/shipped.json`. */
function keysOf({ kind, id }: Pick<Reason, 'kind' | 'id'>): string[] {
  switch (kind) {
    case 'rule':
      return [`rule.${id}`];
    case 'field':
      return [`figure.${id}`, `rule.${id}`];
    case 'signal':
      return [`signal.${id}`, `figure.${id}`];
    case 'similar':
      return ['similar.agree', 'similar.solved', 'similar.words'];
    case 'policy':
      return [`policy.${id}`];
    case 'model':
      return [];
  }
}

/**
 * Translates what shipped rules, signals and clocks say, and the teams they name. The core gives it in English, because records keep it; a text
 * that an admin wrote or changed is no sentence of the product any more and stays as written.
 */
export function useShippedText(): ShippedText {
  const { t, i18n } = useTranslation('shipped');
  const english = (key: string): unknown => i18n.getResource('en', 'shipped', key);
  const keysUnder = (key: string): string[] => Object.keys((english(key) ?? {}) as object).map((id) => `${key}.${id}`);
  const inOwnWords = ([name, value]: [string, string]): [string, string] => {
    if (name === 'team') return [name, teamName(value)];
    // In English the sentence has the signal's name; elsewhere a name of ours would be a foreign word.
    const isSignal = name === 'kind' && i18n.language !== 'en' && typeof english(`signal.${value}`) === 'string';
    return [name, isSignal ? t(`signal.${value}`).replace(/\.$/, '') : value];
  };
  const translated = (keys: readonly string[], text: string): string => {
    for (const key of keys) {
      const sentence = english(key);
      const found = typeof sentence === 'string' ? valuesIn(text, sentence) : null;
      if (!found) continue;
      const values = Object.fromEntries(Object.entries(found.values).map(inOwnWords));
      return `${t(key, values)}${inBrackets(found.added)}`;
    }
    return text;
  };
  const teamName = (name: string): string => {
    const key = keysUnder('team').find((one) => english(one) === name);
    return key === undefined ? name : t(key);
  };
  /** What a rule's fields added: "tag “vip”, 3 contacts by the requester". */
  const inBrackets = (added: string): string =>
    added === ''
      ? ''
      : ` (${added
          .slice(2, -1)
          .split(', ')
          .map((part) => translated(keysUnder('added'), part))
          .join(', ')})`;
  const englishOf = (key: string): string | null => {
    const [namespace = '', path = ''] = key.split(':');
    const english: unknown = i18n.getResource('en', namespace, path);
    return typeof english === 'string' ? english : null;
  };
  return {
    shown: (key, text) => (text !== '' && englishOf(key) === text ? i18n.t(key as never) : text),
    stored: (key, typed) => {
      const english = englishOf(key);
      return english !== null && typed === i18n.t(key as never) ? english : typed;
    },
    reason: (reason) => translated(keysOf(reason), reason.text),
    clock: ({ id, text }) => translated([`clock.${id}`], text),
    team: teamName,
  };
}
