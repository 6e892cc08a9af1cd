import * as z from '../zod';
import { lineSchema } from './transfer';

/** JSON Schema (2020-12) of one line of a JSONL export or backup, as text; published in docs/export.schema.json. */
export function exportSchema(): string {
  const schema = z.toJSONSchema(lineSchema, { io: 'input' });
  return `${JSON.stringify({ title: 'One line of a Sidedesk export, version 1', ...schema }, null, 2)}\n`;
}
