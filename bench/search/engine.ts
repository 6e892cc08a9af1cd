import type { CorpusArticle, CorpusTicket } from './corpus';

/** One engine as the bench drives it. Nothing may be kept in memory between a build and an `open` after a kill. */
export interface BenchEngine {
  /** Indexes the corpus and saves it, with the passages' texts. `text` is what a passage says beside its title. */
  build(corpus: AsyncIterable<CorpusArticle[]>): Promise<void>;
  /** Opens what was saved, as little as the engine needs to answer. */
  open(): Promise<Ask>;
  /** Milliseconds that the last question waited for the database to begin with it. */
  waited?(): number;
  /** Bytes of the index alone, where the engine can tell. */
  size?(): Promise<number>;
}

/** The texts of the ten best passages (or articles), read from the disk. */
export type Ask = (ticket: CorpusTicket) => Promise<string[]>;

/** Articles of a served file, some hundred at a time, never the whole file in memory. */
export async function* readCorpus(url: string): AsyncGenerator<CorpusArticle[]> {
  const { body } = await fetch(url);
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const part = await reader?.read();
    const lines = (rest + (part?.value ?? '')).split('\n');
    rest = part?.done === false ? (lines.pop() ?? '') : '';
    yield lines.filter((line) => line !== '').map((line) => JSON.parse(line) as CorpusArticle);
    if (part?.done !== false) return;
  }
}
