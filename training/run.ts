import { parseArgs } from 'node:util';
import { exitCodeOf, InputError } from '../eval/input';

/** `--data`: labelled rows that are not part of the project; `--extra`: folder with more texts; `--measure`: write nothing. */
function options(args: string[]): {
  data?: string | undefined;
  extra?: string | undefined;
  measure?: boolean | undefined;
} {
  const text = { type: 'string' } as const;
  return parseArgs({ args, options: { data: text, extra: text, measure: { type: 'boolean' } } }).values;
}

// Loaded on demand: a task pays for its own modules only.
const tasks: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  injection: async (args) => {
    const { extra, measure } = options(args);
    (await import('./injection')).run(extra ?? null, measure !== true);
  },
  wording: async () => (await import('./wording')).run(),
  usual: async () => (await import('./usual')).run(),
  tier: async (args) => {
    const { data, measure } = options(args);
    if (data === undefined) throw new InputError('usage: npm run train -- tier --data FILE [--measure]');
    (await import('./tier')).run(data, measure !== true);
  },
  triggers: async (args) => {
    const { extra, measure } = options(args);
    (await import('./triggers')).run(extra ?? null, measure !== true);
  },
  stance: async () => (await import('./stance')).run(),
  names: async (args) => (await import('./names')).run(args),
};

async function main([name = '', ...args]: string[]): Promise<void> {
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (!task)
    throw new InputError(
      `usage: npm run train -- ${Object.keys(tasks).join('|')} [--data FILE] [--extra DIR] [--measure]`,
    );
  await task(args);
}

process.exitCode = await exitCodeOf(() => main(process.argv.slice(2)));
