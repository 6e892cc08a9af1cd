import { Button, Kbd } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem, ProblemCode } from '../../lib/problem';
import { ProblemNote } from '../ui/problem-note';
import { usePanel } from './use-panel';

// Fixed in the settings, not by trying again.
const inSettings: ReadonlySet<ProblemCode> = new Set([
  'model-unauthorized',
  'model-not-found',
  'model-not-json-endpoint',
  'model-no-permission',
  'model-insecure-address',
  'model-built-in-none',
  'model-built-in-not-ready',
]);

/** Failures that left the rest standing, each until it is put away or gone. */
export function Notices() {
  const { t } = useTranslation(['panel', 'shared']);
  const { state, failure, clearFailure, openPage, again } = usePanel();
  const [away, setAway] = useState<readonly string[]>([]);
  const keyOf = (code: string) => `${state.recordId ?? state.ref?.id ?? ''}|${code}`;
  // Having no model is a choice and not a failure; the drafts say it in one calm line.
  const shown = state.notices.filter(
    (notice) => notice.code !== 'model-not-configured' && !away.includes(keyOf(notice.code)),
  );

  return (
    <>
      {failure && <ProblemNote problem={failure} tone="strong" onClose={clearFailure} />}
      {shown.map((notice) => (
        <ProblemNote
          key={notice.code}
          problem={notice}
          testId="notice"
          onClose={() => setAway((before) => [...before, keyOf(notice.code)])}
        >
          {notice.code === 'model-paused' && <PausedWhy notice={notice} />}
          {inSettings.has(notice.code) ? (
            <Button variant="default" onClick={() => openPage('options')}>
              {t('panel:header.settings')}
            </Button>
          ) : notice.retry && notice.code.startsWith('model-') ? (
            <Button variant="default" onClick={() => again('')} data-testid="model-retry">
              {notice.code === 'model-paused' ? t('panel:notices.tryNow') : t('shared:retry')} <Kbd size="xs">n</Kbd>
            </Button>
          ) : null}
        </ProblemNote>
      ))}
    </>
  );
}

/** The failure that the pause came from, in its own words. */
function PausedWhy({ notice }: { notice: Problem }) {
  const { t } = useTranslation('problems');
  return <p>{t(`${notice.params.why}.what`)}</p>;
}
