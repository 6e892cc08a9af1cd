import type { EntryStore } from '../knowledge-health/own-entries/entries';
import type { HealthStore } from '../knowledge-health/store';
import type { KeptLine, KeptStore } from '../quality/kept-lines';
import type { PersonKeys } from './person-key';

interface Deps {
  entries: Pick<EntryStore, 'all' | 'get' | 'put'>;
  health: Pick<HealthStore, 'marks' | 'putMark'>;
  people: Pick<PersonKeys, 'keys' | 'add'>;
}

/** Own entries, marks of topics and the keys that name requesters, as lines of a backup. The newer of two stays. */
export function createKeptStore({ entries, health, people }: Deps): KeptStore {
  const version = 1 as const;

  async function mergeOne(line: KeptLine, write: boolean): Promise<'fresh' | 'changed' | 'known'> {
    if (line.schema === 'sidedesk.person-key') {
      if ((await people.keys()).includes(line.key)) return 'known';
      if (write) await people.add(line.key);
      return 'fresh';
    }
    if (line.schema === 'sidedesk.entry') {
      const known = await entries.get(line.entry.id);
      if (known && known.updatedAt >= line.entry.updatedAt) return 'known';
      if (write) await entries.put([line.entry]);
      return known ? 'changed' : 'fresh';
    }
    const known = (await health.marks()).find(({ id }) => id === line.mark.id);
    if (known && known.at >= line.mark.at) return 'known';
    if (write) await health.putMark(line.mark);
    return known ? 'changed' : 'fresh';
  }

  return {
    async lines() {
      const [all, marks, keys] = await Promise.all([entries.all(), health.marks(), people.keys()]);
      return [
        ...all.map((entry) => ({ schema: 'sidedesk.entry' as const, version, entry })),
        ...marks.map((mark) => ({ schema: 'sidedesk.topic-mark' as const, version, mark })),
        ...keys.map((key) => ({ schema: 'sidedesk.person-key' as const, version, key })),
      ];
    },
    async merge(lines, write) {
      const brought: ('fresh' | 'changed' | 'known')[] = [];
      for (const line of lines) brought.push(await mergeOne(line, write));
      return brought;
    },
  };
}
