import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Problem, problem } from '../../../lib/problem';
import type { RequestOutput } from '../../../lib/wire/requests';
import { Note } from '../../ui/note';
import { ProblemNote } from '../../ui/problem-note';
import { problemOf } from '../../ui/problem-of';
import { useViewApi } from '../../ui/view-api-context';

type Answer = RequestOutput<'embedding.test'>;

interface EmbeddingTest {
  busy: boolean;
  result: Answer | { ok: false; problem: Problem } | null;
  run(): Promise<void>;
  clear(): void;
}

/** Asks the stored endpoint for one vector. */
export function useEmbeddingTest(): EmbeddingTest {
  const api = useViewApi();
  const [state, setState] = useState<Pick<EmbeddingTest, 'busy' | 'result'>>({ busy: false, result: null });
  return {
    ...state,
    async run() {
      setState({ busy: true, result: null });
      const result = await api
        .call('embedding.test', {})
        .catch((error: unknown) => ({ ok: false as const, problem: problemOf(error) ?? problem('unexpected') }));
      setState({ busy: false, result });
    },
    clear: () => setState({ busy: false, result: null }),
  };
}

/** The vector's length and the time, or why none came and what to do about it. */
export function EmbeddingTestResult({ test: { busy, result } }: { test: EmbeddingTest }) {
  const { t } = useTranslation('options');
  return (
    <div role="status" aria-busy={busy}>
      {busy && <p>{t('model.testing')}</p>}
      {result && (
        <div data-testid="embedding-test-result" data-ok={result.ok}>
          {result.ok ? (
            <Note tone="good">
              <strong>
                {t('embedding.testOk', { model: result.model, dims: result.dims, ms: Math.round(result.answerMs) })}
              </strong>
            </Note>
          ) : (
            <ProblemNote problem={result.problem} tone="strong">
              {'cause' in result && (
                <p data-testid="embedding-cause" data-cause={result.cause}>
                  {result.cause === 'format' ? t('embedding.format') : t(`model.cause.${result.cause}`)}
                  {result.nearest.length > 0 && ` ${t('model.nearest', { names: result.nearest.join(', ') })}`}
                </p>
              )}
            </ProblemNote>
          )}
        </div>
      )}
    </div>
  );
}
