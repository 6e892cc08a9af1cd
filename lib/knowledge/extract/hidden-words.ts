import { type Problem, problem } from '../../problem';
import { hiddenText } from '../../text/html';
import { pageMarkForm } from '../../text/pdf-html';
import type { RawArticle } from '../types';

/** What hides words from a reader leaves one of these; most articles have none, and are not parsed a second time. */
const mayHide = /\bhidden\b|style\s*=|<template|<!--/i;
/** Our own, where a page of a PDF begins. */
const pageMarks = new RegExp(`<!--${pageMarkForm.source.replace(/[$^]/g, '')}-->`, 'g');
/** A leftover word or an editor's mark is nothing to tell. */
const fewWords = 4;

/** A note for the row of an article that holds words which no reader sees; null for others. They are in no passage. */
export function hiddenWords({ title, format, body }: RawArticle): Problem | null {
  if (format !== 'html' || !mayHide.test(body)) return null;
  const words = hiddenText(body.replace(pageMarks, ''))
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length;
  return words < fewWords ? null : problem('article-hidden-words', { page: title.slice(0, 200), words });
}
