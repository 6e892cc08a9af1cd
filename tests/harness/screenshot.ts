import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Git-ignored folder of pictures and logs of a run. */
export const artifacts = join(import.meta.dirname, '../../artifacts');

/** Saves a picture of the page as `artifacts/NAME.png` and gives its path. */
export async function screenshot(page: Page, name: string): Promise<string> {
  await mkdir(artifacts, { recursive: true });
  const path = join(artifacts, `${name}.png`);
  await page.screenshot({ path });
  return path;
}

/** Saves a file beside the pictures and gives its path. */
export async function saveArtifact(name: string, content: Uint8Array): Promise<string> {
  await mkdir(artifacts, { recursive: true });
  const path = join(artifacts, name);
  await writeFile(path, content);
  return path;
}
