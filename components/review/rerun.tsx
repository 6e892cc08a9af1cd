import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../lib/problem';
import type { RecordDetail } from '../../lib/quality/types';
import type { Rerun as Made } from '../../lib/wire/rerun-requests';
import { ProblemNote } from '../ui/problem-note';
import { useViewApi } from '../ui/view-api-context';
import { Card } from './card';
import { RerunResult } from './rerun-result';
import { problemOf } from './use-load';
import classes from './views/views.module.css';

/** Makes the suggestion again from the stored ticket, with what is in force today, and shows then beside now. */
export function Rerun({ detail }: { detail: RecordDetail }) {
  const { t } = useTranslation('report');
  const api = useViewApi();
  const [made, setMade] = useState<Made | null>(null);
  const [running, setRunning] = useState<'rules' | 'model' | null>(null);
  const [failed, setFailed] = useState<Problem | null>(null);
  const run = async (how: 'rules' | 'model') => {
    setRunning(how);
    setFailed(null);
    try {
      setMade(await api.call('record.rerun', { id: detail.record.id, model: how === 'model' }));
    } catch (error) {
      setFailed(problemOf(error));
    }
    setRunning(null);
  };
  return (
    <Card title={t('rerun.title')}>
      <p className={classes.muted}>{t('rerun.help')}</p>
      <div className={`${classes.row} ${classes.apart}`}>
        {(['rules', 'model'] as const).map((how) => (
          <Button
            key={how}
            variant="default"
            size="compact-xs"
            loading={running === how}
            disabled={running !== null && running !== how}
            onClick={() => void run(how)}
            data-wraps
            data-testid={`rerun-${how}`}
          >
            {t(`rerun.${how}`)}
          </Button>
        ))}
      </div>
      {failed && <ProblemNote problem={failed} onClose={() => setFailed(null)} />}
      {made && <RerunResult detail={detail} now={made} />}
    </Card>
  );
}
