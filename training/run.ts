import { parseArgs } from 'node:util';
import { InputError } from '../eval/input';

// Loaded on demand: a task pays for its own modules only.
const tasks = { injection: () => import('./injection') };

function isTask(name: string | undefined): name is keyof typeof tasks {
  return name !== undefined && Object.hasOwn(tasks, name);
}

async function main(argv: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { extra: { type: 'string' }, measure: { type: 'boolean' } },
    });
    const [name] = positionals;
    if (!isTask(name))
      throw new InputError(`usage: npm run train -- ${Object.keys(tasks).join('|')} [--extra DIR] [--measure]`);
    const { run } = await tasks[name]();
    run(values.extra ?? null, values.measure !== true);
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
