// npm test: installs what is missing and runs everything. The last line is `N passed, N failed`.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './browser.mjs';
import { ensureInstalled } from './install.mjs';
import { checkSizes } from './page-sizes.mjs';
import { asOne, run, step, vitest } from './steps.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const started = performance.now();
ensureInstalled(root);

/** @type {import('./steps.mjs').Tally[]} */
const tallies = [];
const quick = process.argv.includes('--quick');
tallies.push(
  await step('types', async () => {
    const prepared = await run(root, 'wxt', ['prepare']);
    return asOne(prepared === 0 ? await run(root, 'tsc', ['--noEmit']) : prepared);
  }),
  await step('lint', async () => asOne(await run(root, 'biome', ['ci', '.']))),
);
const unit = (atOnce = false) => step('unit', () => vitest(root, [], {}, atOnce));
if (quick) tallies.push(await unit());
else {
  const chromium = findChromium();
  const firefox = findFirefox();
  const built = [
    await step('build chrome', async () => asOne(await run(root, 'wxt', ['build']))),
    await step('build firefox', async () => asOne(await run(root, 'wxt', ['build', '-b', 'firefox', '--mv3']))),
  ];
  tallies.push(...built);
  if (built.every((tally) => tally.failed === 0)) {
    for (const build of ['chrome-mv3', 'firefox-mv3'])
      tallies.push(await step(`content scripts of ${build}`, async () => checkSizes(join(root, '.output', build))));
    const browser = (/** @type {string} */ project, atOnce = false) =>
      vitest(
        root,
        ['--config', 'vitest.browser.config.ts', '--project', project],
        { SIDEDESK_BROWSER: chromium, SIDEDESK_FIREFOX: firefox },
        atOnce,
      );
    // Beside each other: both wait for pages most of the time. Firefox is done in half of Chromium's time, and the units
    // then take the core that it leaves; one after the other the three took fourteen minutes. Two of Chromium's files at
    // once end no sooner, because the units do not, and pages that wait for a core make slow tests fail.
    const beside = async () => [await step('browser tests: Firefox', () => browser('firefox', true)), await unit(true)];
    const [inChromium, others] = await Promise.all([
      step('browser tests: Chromium', () => browser('chromium')),
      beside(),
    ]);
    tallies.push(inChromium, ...others);
  } else tallies.push(await unit());
}

const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
// Named once more at the end: where a long output is cut, its end is what is kept.
for (const failure of tallies.flatMap((tally) => tally.failures ?? [])) console.log(`\nFAILED ${failure}`);
console.log(`\nall steps: ${((performance.now() - started) / 1000).toFixed(1)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
