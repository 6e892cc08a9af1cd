import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../ui/problem-note';
import { ModelDoctor } from './model-doctor';
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
          {'report' in result ? (
            <ModelDoctor result={result} />
          ) : (
            <ProblemNote problem={result.problem} tone="strong" />
          )}
        </div>
      )}
    </div>
  );
}
