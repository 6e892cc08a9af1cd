import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportSchema } from './export-schema';

it('is published as it is (npx tsx scripts/export-schema.ts writes it)', () => {
  const published = readFileSync(join(import.meta.dirname, '../../docs/export.schema.json'), 'utf8');
  expect(JSON.parse(published)).toEqual(JSON.parse(exportSchema()));
});
