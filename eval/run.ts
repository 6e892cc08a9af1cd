import { type EvalOptions, exitCodeOf, InputError, parseOptions } from './input';

/** What a task module exports: prints its table, writes `--out`, gives the figures for the last line. */
export interface EvalTask {
  run(options: EvalOptions): Promise<object>;
}

// Loaded on demand: a task pays for its own modules only.
const tasks = {
  retrieval: () => import('./retrieval'),
  triage: () => import('./triage'),
  triggers: () => import('./triggers'),
  redaction: () => import('./redaction'),
  checksums: () => import('./checksums'),
  email: () => import('./email'),
  injection: () => import('./injection'),
  drafting: () => import('./drafting'),
  marks: () => import('./marks'),
  pages: () => import('./pages'),
} satisfies Record<string, () => Promise<EvalTask>>;

function isTask(name: string | undefined): name is keyof typeof tasks {
  return name !== undefined && Object.hasOwn(tasks, name);
}

async function main([name, ...rest]: string[]): Promise<void> {
  if (!isTask(name))
    throw new InputError(`usage: npm run --silent eval -- ${Object.keys(tasks).join('|')} --data PATH`);
  const options = parseOptions(rest);
  const task: EvalTask = await tasks[name]();
  console.log(JSON.stringify(await task.run(options)));
}

process.exitCode = await exitCodeOf(() => main(process.argv.slice(2)));
