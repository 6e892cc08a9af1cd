import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestOutput } from '../../lib/wire/requests';
import { copyText } from '../ui/copy-text';
import { Note, NoteActions } from '../ui/note';
import { ProblemNote } from '../ui/problem-note';
import classes from './options.module.css';

type Result = RequestOutput<'model.test'>;

/** What an endpoint can do, or why it does not answer and what to do about that; with a report to copy. */
export function ModelDoctor({ result }: { result: Result }) {
  const { t, i18n } = useTranslation('options');
  const [copied, setCopied] = useState(false);
  const number = new Intl.NumberFormat(i18n.language);
  const facts = [
    result.models !== null && t('model.can.models', { count: result.models }),
    result.ok && t(`model.can.${result.streaming ? 'streaming' : 'noStreaming'}`),
    result.ok && t(`model.can.${result.usage ? 'usage' : 'noUsage'}`),
    result.contextLength !== null && t('model.can.context', { tokens: number.format(result.contextLength) }),
  ].filter((fact) => fact !== false);
  const report = (
    <Button
      variant="default"
      data-testid="model-report"
      onClick={() => void copyText(result.report, null).then((done) => setCopied(done))}
    >
      {copied ? t('model.reportCopied') : t('model.report')}
    </Button>
  );
  if (result.ok) {
    return (
      <Note tone="good">
        <p>
          <strong>{t('model.testOk', { model: result.model, ms: Math.round(result.answerMs) })}</strong>
        </p>
        <ul className={classes.plainList}>
          <li>{t(`model.structured.${result.structured}`)}</li>
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <NoteActions>{report}</NoteActions>
      </Note>
    );
  }
  return (
    <ProblemNote problem={result.problem} tone="strong">
      <p data-testid="model-cause" data-cause={result.cause}>
        {t(`model.cause.${result.cause}`)}
        {result.nearest.length > 0 && ` ${t('model.nearest', { names: result.nearest.join(', ') })}`}
      </p>
      {report}
    </ProblemNote>
  );
}
