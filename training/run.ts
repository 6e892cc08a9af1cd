import { parseArgs } from 'node:util';
import { InputError } from '../eval/input';

interface TrainOptions {
  /** Labelled rows that are not part of the project. */
  data?: string | undefined;
  /** Folder with more texts than the published ones. */
  extra?: string | undefined;
  /** Print figures only, write nothing. */
  measure?: boolean | undefined;
}

// Loaded on demand: a task pays for its own modules only.
const tasks = {
  injection: async ({ extra, measure }: TrainOptions) =>
    (await import('./injection')).run(extra ?? null, measure !== true),
  wording: async () => (await import('./wording')).run(),
  tier: async ({ data, measure }: TrainOptions) => {
    if (data === undefined) throw new InputError('usage: npm run train -- tier --data FILE [--measure]');
    (await import('./tier')).run(data, measure !== true);
  },
};

function isTask(name: string | undefined): name is keyof typeof tasks {
  return name !== undefined && Object.hasOwn(tasks, name);
}

async function main(argv: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { data: { type: 'string' }, extra: { type: 'string' }, measure: { type: 'boolean' } },
    });
    const [name] = positionals;
    if (!isTask(name))
      throw new InputError(
        `usage: npm run train -- ${Object.keys(tasks).join('|')} [--data FILE] [--extra DIR] [--measure]`,
      );
    await tasks[name](values);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
