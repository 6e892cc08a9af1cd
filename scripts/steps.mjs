import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {{ passed: number, failed: number, failures?: string[] }} Tally `failures`: what failed, a line each */

/**
 * Runs a program of node_modules/.bin (or any other) with its output shown.
 * @param {string} root @param {string} program @param {string[]} args @param {Record<string, string>} [env]
 * @param {boolean} [atOnce] its output is shown when it has ended, for programs that run beside each other
 * @returns {Promise<number>} its exit code
 */
export function run(root, program, args, env = {}, atOnce = false) {
  return new Promise((resolve) => {
    const bin = join(root, 'node_modules', '.bin');
    const child = spawn(program, args, {
      cwd: root,
      stdio: atOnce ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
        ...env,
      },
    });
    /** @type {Buffer[]} */
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part));
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}

/**
 * A named step that counts as one test, with its time printed.
 * @param {string} name @param {() => Promise<Tally>} work @returns {Promise<Tally>}
 */
export async function step(name, work) {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const said = await work();
  // A step without tests of its own is named itself.
  const tally = said.failed > 0 && !said.failures?.length ? { ...said, failures: [name] } : said;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `── ${name}: ${tally.failed === 0 ? 'ok' : 'FAILED'} (${tally.passed} passed, ${tally.failed} failed) ${seconds} s`,
  );
  return tally;
}

/** @param {number} code exit code @returns {Tally} */
export function asOne(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Counts in a Vitest JSON report. A file that did not load, and a run that ended badly without any failed
 * test, count as failed: no run may look green because it crashed.
 * @param {import('./steps.d.mts').VitestReport | null} report
 * @param {number} code exit code of the run @returns {Tally}
 */
export function tallyOf(report, code) {
  if (!report) return { passed: 0, failed: 1 };
  const notLoaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = report.numFailedTests + notLoaded.length;
  const failures = report.testResults.flatMap((file) => [
    ...(notLoaded.includes(file) ? [`${file.name}: ${firstLines(file.message)}`] : []),
    ...file.assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => `${file.name}: ${test.fullName}: ${firstLines(test.failureMessages?.join('\n'))}`),
  ]);
  const crashed = failed === 0 && (code !== 0 || !report.success);
  return {
    passed: report.numPassedTests,
    failed: crashed ? 1 : failed,
    failures: crashed ? [`all tests passed, but the run ended with ${code}`] : failures,
  };
}

/** @param {string} [message] @returns {string} as much of it as a person needs to know which fault it is */
function firstLines(message = '') {
  return message.split('\n').slice(0, 4).join(' ').slice(0, 1500);
}

/**
 * Runs Vitest and counts its tests.
 * @param {string} root @param {string[]} args @param {Record<string, string>} [env] @param {boolean} [atOnce] see `run`
 * @returns {Promise<Tally>}
 */
export async function vitest(root, args, env, atOnce) {
  const folder = mkdtempSync(join(tmpdir(), 'sidedesk-vitest-'));
  const file = join(folder, 'report.json');
  const code = await run(
    root,
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
    env,
    atOnce,
  );
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  rmSync(folder, { recursive: true, force: true });
  return tallyOf(report, code);
}
