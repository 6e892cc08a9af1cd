import { readFile, writeFile } from 'node:fs/promises';
import type { Matrix } from './measure';
import { type BrowserName, documented, documentPath, tables, withTables } from './table';

/**
 * The measured tables and what `docs/composer-matrix.md` says. With SIDEDESK_MATRIX=write the page is written first.
 * @param version the browser's.
 */
export async function compareWithDocument(
  matrix: Matrix,
  browser: BrowserName,
  version: string,
): Promise<{ measured: string; page: string }> {
  const measured = tables(matrix);
  let page = await readFile(documentPath, 'utf8').catch(() => '');
  if (process.env.SIDEDESK_MATRIX === 'write') {
    page = withTables(page, browser, version, measured);
    await writeFile(documentPath, page);
  }
  return { measured, page: documented(page, browser) };
}
