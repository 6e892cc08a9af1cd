import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportSchema } from '../lib/quality/export-schema';

/** `npx tsx scripts/export-schema.ts`: writes the published schema of exports and backups. */
writeFileSync(join(import.meta.dirname, '../docs/export.schema.json'), exportSchema());
