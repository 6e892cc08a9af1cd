import { useTranslation } from 'react-i18next';
import { Note } from '../ui/note';
import { ProblemNote } from '../ui/problem-note';
import type { ModelTest } from './use-model-test';

/** What the test of the connection found. */
export function ModelTestResult({ test }: { test: ModelTest }) {
  const { t } = useTranslation('options');
  const { result } = test;
  return (
    <div role="status" aria-busy={test.busy}>
      {test.busy && <p>{t('model.testing')}</p>}
      {result && (
        <div data-testid="model-test-result" data-ok={result.ok}>
          {result.ok ? (
            <Note tone="good">
              <p>
                <strong>{t('model.testOk', { model: result.model, ms: Math.round(result.answerMs) })}</strong>
              </p>
              <p>{t(`model.structured.${result.structured}`)}</p>
            </Note>
          ) : (
            <ProblemNote problem={result.problem} tone="strong" />
          )}
        </div>
      )}
    </div>
  );
}
