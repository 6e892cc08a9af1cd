import type { Language } from '../../ticket/page-ticket';
import type { Rows } from '../store';
import type { EmbeddingState } from './types';

/** Vectors of passages whose numbers lie in one range; see page.ts. */
export interface VectorRow {
  lang: Language;
  page: number;
  /** Vectors of two spaces cannot be compared: another model, another length. */
  space: string;
  bytes: Uint8Array;
}

/** What the stored vectors are of, and how far the work is; one row at most. */
export interface EmbeddingRow {
  id: 'state';
  space: string;
  /** The endpoint and model that made them. */
  maker: string;
  dims: number;
  state: EmbeddingState;
}

/** The tables of vectors within one transaction. */
export interface VectorTx {
  vectors: Rows<VectorRow, [Language, number]> & {
    /** Pages of a language after a page, by page. */
    after(lang: Language, page: number, limit: number): PromiseLike<VectorRow[]>;
    clear(): PromiseLike<unknown>;
  };
  embedding: {
    get(): PromiseLike<EmbeddingRow | undefined>;
    put(row: EmbeddingRow): PromiseLike<unknown>;
    clear(): PromiseLike<unknown>;
  };
}
