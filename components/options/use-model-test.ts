import { useState } from 'react';
import type { Problem } from '../../lib/problem';
import type { RequestOutput } from '../../lib/wire/requests';
import { problemOf } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';

type Answer = RequestOutput<'model.test'>;

export interface ModelTest {
  busy: boolean;
  result: Answer | { ok: false; problem: Problem } | null;
  run(): Promise<void>;
  clear(): void;
}

/** Tries the stored endpoint with one short question. */
export function useModelTest(): ModelTest {
  const api = useViewApi();
  const [state, setState] = useState<Pick<ModelTest, 'busy' | 'result'>>({ busy: false, result: null });
  return {
    ...state,
    async run() {
      setState({ busy: true, result: null });
      try {
        setState({ busy: false, result: await api.call('model.test', {}) });
      } catch (error) {
        setState({ busy: false, result: { ok: false, problem: problemOf(error) } });
      }
    },
    clear: () => setState({ busy: false, result: null }),
  };
}
