import type { PassageHit } from '../knowledge/types';

/** Where an admin edits a macro: nothing that a customer can open. */
const adminsPage = /^https?:\/\/[^/]+\/admin\/workspaces\//;

/**
 * A Markdown link to an article, without the text fragment that only serves the agent; null when it has no web
 * address that a customer can open. The label is the article's title unless another is given.
 */
export function articleLink(hit: PassageHit, label = ''): string | null {
  if (hit.url === null || !/^https?:\/\//.test(hit.url) || adminsPage.test(hit.url)) return null;
  const address = hit.url
    .replace(/#?:~:text=.*$/, '')
    .replace(/\(/g, '%28')
    .replace(/\)/g, '%29');
  const words = (label.trim() || hit.title).replace(/\[/g, '(').replace(/\]/g, ')');
  return `[${words}](${address})`;
}
