import type { Validators } from './get-page';

/** One address of a website source. */
export interface CrawlRow extends Validators {
  sourceId: string;
  url: string;
  /** The run that last had it in its queue. */
  run: string;
  state: 'queued' | 'done';
  /** The article that the page became, its canonical address; null when it became none. */
  articleId: string | null;
  /** Links of the page within the source, for when it did not change; at most 500. */
  links: string[];
}

/** The addresses of website sources: what is still to be read in a run, and what the last look at a page left. */
export interface CrawlStore {
  /**
   * Puts addresses in the queue of a run unless the run has had them; validators and article of an earlier run stay.
   * Gives how many addresses the run has had in all.
   */
  enqueue(sourceId: string, run: string, urls: readonly string[], most: number): Promise<number>;
  /** The next addresses in the queue, in order. */
  next(sourceId: string, run: string, limit: number): Promise<CrawlRow[]>;
  done(rows: readonly CrawlRow[]): Promise<void>;
  count(sourceId: string, run: string): Promise<number>;
  /** The next look at every page is no conditional one: what is made of the pages has changed. */
  forget(sourceId: string): Promise<void>;
  remove(sourceId: string): Promise<void>;
}
