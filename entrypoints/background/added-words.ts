import { browser } from 'wxt/browser';
import type { InPageQuestion } from '../../lib/helpdesks/ask-in-page';
import type { AddedPage } from '../../lib/knowledge/types';
import type { Problem } from '../../lib/problem';

export const say = (name: string, ...parts: string[]): string =>
  browser.i18n.getMessage(name as Parameters<typeof browser.i18n.getMessage>[0], parts);

function savedWords(page: AddedPage): InPageQuestion {
  const words = say('added_words', page.words.toLocaleString(browser.i18n.getUILanguage()));
  return {
    title: say(page.again ? 'added_again' : 'added_title', page.sourceName),
    lines: [`${page.title} · ${words}`, say(page.internal ? 'added_internal' : 'added_public')],
    undo: say('added_undo'),
    close: say('added_close'),
    good: true,
  };
}

const failures: Partial<Record<Problem['code'], string>> = {
  'page-is-ticket': 'add_failed_ticket',
  'link-closed': 'add_failed_link',
  'page-private-address': 'add_failed_private',
  'source-private-address': 'add_failed_private',
  'page-unreachable': 'add_failed_gone',
  'page-no-text': 'add_failed_text',
  'page-not-html': 'add_failed_kind',
  'page-too-large': 'add_failed_large',
  'storage-full': 'add_failed_full',
};

/** What is told over the page, in the browser's language. */
export function questionOf(told: { page: AddedPage } | { failed: Problem }): InPageQuestion {
  if ('page' in told) return savedWords(told.page);
  return {
    title: say('add_failed'),
    lines: [say(failures[told.failed.code] ?? 'add_failed_other')],
    undo: null,
    close: say('added_close'),
    good: false,
  };
}
