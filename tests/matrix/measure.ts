import type { Driver } from './driver';
import { editors, hardships, taskOf, tasksOf } from './rows';
import { type Outcome, run, type Task } from './run';
import type { Site } from './site';

/** What was measured of one row. An error is a fault of the test bed, never a cell. */
export interface Measured {
  name: string;
  outcomes: { task: Task; outcome: Outcome }[];
}
export interface Matrix {
  editors: Measured[];
  hardships: Measured[];
}

/** Runs every case once, each driver one after the other. Throws when a case could not be run. */
export async function measure(site: Site, drivers: readonly Driver[]): Promise<Matrix> {
  const rows = [
    ...editors.map((row) => ({ name: row.name, tasks: tasksOf(row), outcomes: [] as Outcome[] })),
    ...hardships.map((row) => ({ name: row.name, tasks: [taskOf(row)], outcomes: [] as Outcome[] })),
  ];
  const waiting = rows.flatMap((row) => row.tasks.map((task, index) => ({ row, task, index })));
  await Promise.all(
    drivers.map(async (driver) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { row, task, index } = next;
        try {
          row.outcomes[index] = await run(driver, site.url(task.page), task);
        } catch (error) {
          throw new Error(`${row.name} (${task.way}, then ${task.next}): ${error}`);
        }
      }
    }),
  );
  const measured = rows.map(({ name, tasks, outcomes }) => ({
    name,
    outcomes: tasks.map((task, index) => ({ task, outcome: outcomes[index] as Outcome })),
  }));
  return { editors: measured.slice(0, editors.length), hardships: measured.slice(editors.length) };
}

/** What `lib/compose` said that was not so; none on a good day, whatever the editor can do. */
export function falsehoods({ name, outcomes }: Measured): string[] {
  return outcomes.flatMap(({ task, outcome }) => {
    const { answer, arrival, untouched, models } = outcome;
    const arrived = arrival.form !== 'none';
    const said = `${name} (${task.way}): said ${answer.state} ${answer.seen ?? ''}`;
    const seen = `${arrival.faults.join(', ')}\n${models.before}\n${models.inserted}`;
    if (answer.state === 'taken') return arrived ? [] : [`${said}, which is not so: ${seen}`];
    if (arrived && !untouched) return [`${said}, but it is there: ${seen}`];
    return answer.seen === 'nothing' && !untouched ? [`${said}, but it changed: ${seen}`] : [];
  });
}
