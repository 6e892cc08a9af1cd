import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a built extension that already holds the host permissions named. A driver cannot answer the
 * browser's permission prompt; a person can, so only driven runs use this. Gives the copy's folder, which
 * the caller removes.
 */
export async function withHostPermissions(extensionDir: string, patterns: readonly string[]): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'sidedesk-granted-'));
  await cp(extensionDir, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  manifest.host_permissions = [...(manifest.host_permissions ?? []), ...patterns];
  await writeFile(path, JSON.stringify(manifest));
  return copy;
}

/** The match pattern for the host of an address; ports do not count in match patterns. */
export function hostPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
