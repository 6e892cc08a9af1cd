import type { TextContext } from './context';

/** Kinds of personal data; the placeholder of the second e-mail address is `[EMAIL_2]`. */
export const piiTypes = [
  'NAME',
  'EMAIL',
  'PHONE',
  'IBAN',
  'CARD',
  'NATIONAL_ID',
  'PASSPORT',
  'DOB',
  'ADDRESS',
  'IP',
  'PLATE',
  'SECRET',
  /** Found by an admin's own pattern. */
  'CUSTOM',
  /** Text that looks like a placeholder. */
  'TEXT',
] as const;
export type PiiType = (typeof piiTypes)[number];

/** A value found in a text. `start` and `end` are UTF-16 offsets, end exclusive. */
export interface Finding {
  type: PiiType;
  start: number;
  end: number;
  /** 0..1; of two that overlap the surer wins, then the longer. */
  confidence: number;
  /** What makes two spellings the same value; the text itself when left out. */
  key?: string;
}

/** Finds one family of values in a text; pure, never throws. */
export type Recogniser = (text: string, context: TextContext) => Finding[];
