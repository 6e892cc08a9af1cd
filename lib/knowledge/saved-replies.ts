import { inScope } from './search/scope';
import type { KnowledgeStore } from './store';

/** A saved reply of the team, kept in the knowledge base. */
export interface SavedReply {
  /** The article's id. */
  id: string;
  title: string;
  /** Its whole text; placeholders stand in it as they were written. */
  text: string;
  sourceName: string;
}

export interface SavedReplies {
  replies: SavedReply[];
  /** False when there are more than are given. */
  complete: boolean;
}

const most = 2000;
const articlesPerRead = 500;

/**
 * The saved replies of all sources that have any, by source and id. What is for agents only is left out: a reply is read
 * by a customer. `brand`: those for it, or for none in particular; null: any.
 */
export async function savedReplies(store: KnowledgeStore, brand: string | null): Promise<SavedReplies> {
  const scope = { internal: false, ...(brand !== null && { brand }) };
  const replies: SavedReply[] = [];
  const sources = await store.read((tx) => tx.sources.all());
  // Only these kinds can hold replies: a website of ten thousand pages is not gone through for nothing.
  const holding = sources.filter(({ kind, replies: said }) => said || kind === 'zendesk-macros' || kind === 'bundle');
  for (const source of holding) {
    let after: string | null = '';
    while (after !== null) {
      const from: string = after;
      const rows = await store.read((tx) => tx.articles.ofSource(source.id, from, articlesPerRead));
      for (const row of rows) {
        if (row.reply === undefined || !inScope(scope, row, source)) continue;
        if (replies.length >= most) return { replies, complete: false };
        replies.push({ id: row.id, title: row.title, text: row.reply, sourceName: source.name });
      }
      after = rows.length < articlesPerRead ? null : (rows.at(-1)?.id ?? null);
    }
  }
  return { replies, complete: true };
}
