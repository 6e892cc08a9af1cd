import { Readability } from '@mozilla/readability';
import { isHidden } from '../../text/html-elements';

/**
 * The readable part of a parsed page, by Readability; the document is used up. Null when there is none. Hidden parts are
 * left out by their markup, since a parsed document has no layout.
 * @param url the page's address; relative links become absolute by it.
 */
export function readable(page: Document, url: string): { title: string; html: string } | null {
  for (const hidden of page.querySelectorAll('[hidden], [aria-hidden="true"], template, noscript, dialog'))
    hidden.remove();
  // Readability drops all styles, and text that was hidden by one would show. The whole page is never hidden for long.
  for (const styled of page.querySelectorAll('body [style]'))
    if (isHidden({ style: styled.getAttribute('style') ?? '' })) styled.remove();
  if (!page.querySelector('base[href]')) {
    const base = page.createElement('base');
    base.href = url;
    page.head.prepend(base);
  }
  const article = new Readability(page, { charThreshold: 200, keepClasses: false }).parse();
  if (!article?.content) return null;
  return { title: article.title ?? '', html: article.content };
}
