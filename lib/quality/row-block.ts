import type { LogRow, RowFacts } from './log-store';
import { type PostingBlock, packTexts, type TextBlock, unpackTexts } from './text-block';

/**
 * What filters and figures read of the records of one day, in columns: reading 200,000 rows one by one is what made
 * figures slow. Derived from the rows: it can be made again at any time.
 */
export interface RowBlock {
  /** Minus the number of the day since 1970 (UTC): blocks are read from the newest. */
  place: number;
  ids: string[];
  /** Every text that a column names by its number; 0 is none. */
  words: string[];
  numbers: Record<string, Float64Array>;
  names: Record<string, Uint32Array>;
}

const blockMs = 24 * 60 * 60 * 1000;

/** The place of the block that a moment (milliseconds since 1970) falls in. */
export function placeOf(shownAt: number): number {
  return -Math.floor(shownAt / blockMs);
}

const numbers = [
  'shownAt',
  'editDistance',
  'confidence',
  'survival',
  'timeToAccept',
  'messages',
  'factSentences',
  'verifiedFacts',
  'promptTokens',
  'cachedTokens',
  'completionTokens',
] as const;
const switches = ['inserted', 'noAnswer', 'rubberStamp', 'unsupported', 'reopened', 'helpful'] as const;
const names = [
  'helpdesk',
  'account',
  'language',
  'suggestedTier',
  'finalTier',
  'status',
  'fit',
  'engine',
  'prompt',
  'brand',
  'team',
  'agent',
  'dismissReason',
] as const;
const lists = ['signals', 'sources', 'articles', 'rules'] as const;
const separator = '\u0001';

/** Rows as a block, in the order of the list: newest first, equal times by id. */
export function packRows(place: number, rows: readonly RowFacts[]): RowBlock {
  const numberOf = new Map<string, number>([['', 0]]);
  const indexOf = (text: string | null) => {
    if (text === null) return 0;
    const known = numberOf.get(text);
    if (known !== undefined) return known;
    numberOf.set(text, numberOf.size);
    return numberOf.size - 1;
  };
  const block: RowBlock = { place, ids: rows.map(({ id }) => id), words: [], numbers: {}, names: {} };
  for (const name of numbers) block.numbers[name] = Float64Array.from(rows, (row) => row[name] ?? Number.NaN);
  for (const name of switches)
    block.numbers[name] = Float64Array.from(rows, (row) => (row[name] === null ? Number.NaN : Number(row[name])));
  for (const name of names) block.names[name] = Uint32Array.from(rows, (row) => indexOf(row[name]));
  for (const name of lists) block.names[name] = Uint32Array.from(rows, (row) => indexOf(row[name].join(separator)));
  block.words = [...numberOf.keys()];
  return block;
}

/** The inverse of {@link packRows}. A column that an older version did not write reads as nothing known. */
export function unpackRows(block: RowBlock): RowFacts[] {
  const split = new Map<number, string[]>();
  const number = (name: string, at: number) => block.numbers[name]?.[at] ?? Number.NaN;
  const word = (name: string, at: number) => block.words[block.names[name]?.[at] ?? 0] ?? '';
  const listOf = (name: string, at: number) => {
    const index = block.names[name]?.[at] ?? 0;
    let list = split.get(index);
    if (!list) {
      const text = block.words[index] ?? '';
      list = text === '' ? [] : text.split(separator);
      split.set(index, list);
    }
    return list;
  };
  const maybe = (value: number) => (Number.isNaN(value) ? null : value);
  const flag = (value: number) => (Number.isNaN(value) ? null : value === 1);
  // What was packed is what is unpacked: the names' types hold by construction.
  return block.ids.map((id, at) => ({
    id,
    shownAt: number('shownAt', at),
    helpdesk: word('helpdesk', at),
    account: word('account', at),
    language: word('language', at) as RowFacts['language'],
    suggestedTier: word('suggestedTier', at) as RowFacts['suggestedTier'],
    finalTier: (word('finalTier', at) || null) as RowFacts['finalTier'],
    status: word('status', at) as RowFacts['status'],
    fit: word('fit', at) as RowFacts['fit'],
    engine: word('engine', at),
    prompt: word('prompt', at),
    brand: word('brand', at) || null,
    team: word('team', at) || null,
    agent: word('agent', at) || null,
    dismissReason: (word('dismissReason', at) || null) as RowFacts['dismissReason'],
    editDistance: maybe(number('editDistance', at)),
    confidence: maybe(number('confidence', at)) ?? 0,
    survival: maybe(number('survival', at)),
    timeToAccept: maybe(number('timeToAccept', at)),
    messages: maybe(number('messages', at)),
    factSentences: maybe(number('factSentences', at)) ?? 0,
    verifiedFacts: maybe(number('verifiedFacts', at)) ?? 0,
    promptTokens: maybe(number('promptTokens', at)) ?? 0,
    cachedTokens: maybe(number('cachedTokens', at)) ?? 0,
    completionTokens: maybe(number('completionTokens', at)) ?? 0,
    inserted: flag(number('inserted', at)) ?? false,
    noAnswer: flag(number('noAnswer', at)) ?? false,
    unsupported: flag(number('unsupported', at)) ?? false,
    reopened: flag(number('reopened', at)) ?? false,
    rubberStamp: flag(number('rubberStamp', at)),
    helpful: flag(number('helpful', at)),
    signals: listOf('signals', at) as RowFacts['signals'],
    sources: listOf('sources', at),
    articles: listOf('articles', at),
    rules: listOf('rules', at),
  }));
}

/** The row as columns keep it. */
export function factsOf({ ref, subject: _, ...row }: LogRow): RowFacts {
  return { ...row, helpdesk: ref.helpdesk, account: ref.account };
}

export interface Written {
  id: string;
  row: RowFacts;
  text: string;
}

/** A day's rows with the words they are found by. */
export interface Day {
  block: RowBlock;
  text: TextBlock;
  postings: PostingBlock;
}

/** The day with rows put in, or in place of those of the same id. Pure. */
export function withRows(place: number, day: Day | null, written: readonly Written[]): Day {
  const all = new Map((day ? unpackDay(day) : []).map((one) => [one.id, one]));
  for (const one of written) all.set(one.id, one);
  return packDay(place, [...all.values()]);
}

/** The day without the rows of these ids; null when nothing is left. */
export function withoutRows(day: Day, ids: ReadonlySet<string>): Day | null {
  const left = unpackDay(day).filter(({ id }) => !ids.has(id));
  return left.length === 0 ? null : packDay(day.block.place, left);
}

function unpackDay({ block, text, postings }: Day): Written[] {
  const texts = unpackTexts(text, postings, block.ids.length);
  return unpackRows(block).map((row, at) => ({ id: row.id, row, text: texts[at] ?? '' }));
}

function packDay(place: number, rows: Written[]): Day {
  const sorted = rows.sort((a, b) => b.row.shownAt - a.row.shownAt || (a.id < b.id ? -1 : 1));
  const block = packRows(
    place,
    sorted.map(({ row }) => row),
  );
  return {
    block,
    ...packTexts(
      place,
      sorted.map(({ text }) => text),
    ),
  };
}
