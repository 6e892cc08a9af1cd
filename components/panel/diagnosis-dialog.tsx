import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../lib/problem';
import { copyText } from '../ui/copy-text';
import { Dialog } from '../ui/dialog';
import { ProblemNote } from '../ui/problem-note';
import { problemOf } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';
import { diagnosisText } from './diagnosis-text';
import classes from './shortcut-help.module.css';
import { usePanel } from './use-panel';

/** What the page looks like to Sidedesk, for a bug report: to be read before it is copied. */
export function DiagnosisDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('panel');
  const api = useViewApi();
  const { tabId } = usePanel();
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!opened) return;
    setText(null);
    setProblem(null);
    setCopied(false);
    api.call('panel.diagnose', { tabId }).then(
      (diagnosis) => setText(diagnosisText(diagnosis, navigator.userAgent)),
      (error: unknown) => setProblem(problemOf(error)),
    );
  }, [opened, api, tabId]);

  return (
    <Dialog title={t('diagnosis.title')} opened={opened} onClose={onClose}>
      <p className={classes.note}>{t('diagnosis.note')}</p>
      {problem && <ProblemNote problem={problem} />}
      {text === null && !problem && <p role="status">{t('diagnosis.looking')}</p>}
      {text !== null && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it */}
          <pre className={classes.report} tabIndex={0} dir="ltr" data-testid="diagnosis">
            {text}
          </pre>
          <Button onClick={() => void copyText(text, null).then(setCopied)} data-testid="copy-diagnosis">
            {t(copied ? 'diagnosis.copied' : 'diagnosis.copy')}
          </Button>
        </>
      )}
    </Dialog>
  );
}
