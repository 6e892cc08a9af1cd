import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes, gzipped: the most that a script may add to a page that an agent works in. */
export const pageBound = 20_000;

/**
 * Gzipped bytes of every content script of a build.
 * @param {string} build its folder @returns {Record<string, number>} by file name
 */
export function pageSizes(build) {
  const folder = join(build, 'content-scripts');
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(
    names.sort().map((name) => [name, gzipSync(readFileSync(join(folder, name)), { level: 9 }).length]),
  );
}

/**
 * Prints the sizes of a build's content scripts.
 * @param {string} build @returns {{ passed: number, failed: number }} one test for each script
 */
export function checkSizes(build) {
  const sizes = Object.entries(pageSizes(build));
  for (const [name, bytes] of sizes)
    console.log(`${bytes > pageBound ? 'TOO LARGE ' : ''}${name} ${bytes} bytes gzipped (at most ${pageBound})`);
  const failed = sizes.filter(([, bytes]) => bytes > pageBound).length;
  // A build without any script is none.
  return sizes.length === 0 ? { passed: 0, failed: 1 } : { passed: sizes.length - failed, failed };
}
