import { SegmentedControl } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { placeholderPattern } from '../../lib/privacy/placeholder';
import type { Problem } from '../../lib/problem';
import type { SentQuestion } from '../../lib/wire/sent-requests';
import { Dialog } from '../ui/dialog';
import { ProblemNote } from '../ui/problem-note';
import { problemOf } from '../ui/problem-of';
import { useLocale } from '../ui/use-locale';
import { useViewApi } from '../ui/view-api-context';
import { usePanel } from './use-panel';
import classes from './what-left.module.css';

type View = 'sent' | 'before';

/** What went to a model for this ticket, word for word: as it was sent, and as it read before it was masked. */
export function WhatLeft({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('panel');
  const api = useViewApi();
  const { state, tabId } = usePanel();
  const [questions, setQuestions] = useState<SentQuestion[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [view, setView] = useState<View>('sent');
  const { ref } = state;
  useEffect(() => {
    if (!ref) return;
    api.call('panel.whatLeft', { ref, tabId }).then(
      (answer) => setQuestions(answer.questions),
      (error: unknown) => setProblem(problemOf(error)),
    );
  }, [api, ref, tabId]);
  return (
    <Dialog title={t('left.title')} opened onClose={onClose}>
      {problem && <ProblemNote problem={problem} tone="strong" />}
      {!questions && !problem && <p role="status">{t('left.reading')}</p>}
      {questions?.length === 0 && (
        <p data-testid="left-nothing">{t(state.engine.kind === 'knowledge' ? 'left.noModel' : 'left.nothing')}</p>
      )}
      {questions && questions.length > 0 && (
        <div className={classes.left} data-testid="what-left" data-view={view}>
          <SegmentedControl
            fullWidth
            size="xs"
            aria-label={t('left.title')}
            value={view}
            onChange={(value) => setView(value as View)}
            data={(['sent', 'before'] as const).map((value) => ({ value, label: t(`left.view.${value}`) }))}
          />
          <p className={classes.quiet}>{t(`left.about.${view}`)}</p>
          {questions.map((question) => (
            <Question
              key={`${question.at}|${question.purpose}|${question.messages.length}`}
              question={question}
              view={view}
            />
          ))}
        </div>
      )}
    </Dialog>
  );
}

function Question({ question, view }: { question: SentQuestion; view: View }) {
  const { t } = useTranslation('panel');
  const locale = useLocale();
  const { at, purpose, engine, host, messages, values } = question;
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }).format(at);
  const signs = messages.reduce((sum, { content }) => sum + content.length, 0);
  return (
    <section className={classes.question} aria-label={t(`left.purpose.${purpose}`)}>
      <h3 className={classes.head}>
        {t(`left.purpose.${purpose}`)} · {time}
      </h3>
      <p className={classes.quiet}>
        {host === null ? t('left.onThisComputer') : t('left.to', { host, model: engine.name })}{' '}
        {t('left.size', { count: signs, masked: values.length })}
      </p>
      {messages.map(({ role, content }, index) => (
        <details key={index} className={classes.message} open={index === messages.length - 2}>
          <summary>
            {index + 1}. {t(`left.role.${role}`)}
          </summary>
          <pre className={classes.text} dir="auto" data-testid="left-message">
            <Marked text={content} values={view === 'before' ? new Map(values) : null} />
          </pre>
        </details>
      ))}
    </section>
  );
}

/** Each placeholder marked, or the value that it stands for. */
function Marked({ text, values }: { text: string; values: Map<string, string> | null }) {
  const found = [...text.matchAll(placeholderPattern)];
  const ends = found.map((match) => match.index + match[0].length);
  return (
    <>
      {found.map((match, n) => (
        // A placeholder stands where it stands.
        <span key={match.index}>
          {text.slice(ends[n - 1] ?? 0, match.index)}
          <mark>{values?.get(match[0]) ?? match[0]}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  );
}
