import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../lib/problem';
import { IconAlertTriangle, IconInfoCircle } from './icons';
import classes from './note.module.css';
import { useLocale } from './use-locale';

interface Props {
  problem: Problem;
  /** `calm` for what left the rest standing, `strong` for what stopped the job. */
  tone?: 'calm' | 'strong';
  /** Buttons that do what the text proposes. */
  children?: ReactNode;
  onClose?: () => void;
  testId?: string;
}

/** A failure in plain words: what happened, what still works, what to do next. */
export function ProblemNote({ problem, tone = 'calm', children, onClose, testId = 'problem' }: Props) {
  const { t } = useTranslation(['problems', 'shared']);
  const locale = useLocale();
  const { until } = problem.params;
  const params =
    typeof until === 'number'
      ? { ...problem.params, until: new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(until) }
      : problem.params;
  const Icon = tone === 'strong' ? IconAlertTriangle : IconInfoCircle;
  const say = (part: 'what' | 'still' | 'next') => t(`problems:${problem.code}.${part}`, params);
  const details = detailsOf(problem, t);
  return (
    <div className={classes.note} data-tone={tone} data-testid={testId} data-code={problem.code}>
      <Icon size={16} className={classes.icon} aria-hidden="true" />
      <div className={classes.body}>
        <p className={classes.what}>{say('what')}</p>
        <p>
          {say('still')} {say('next')}
        </p>
        {details !== '' && <p className={classes.details}>{details}</p>}
        {children && <div className={classes.actions}>{children}</div>}
      </div>
      {onClose && <CloseButton size="sm" aria-label={t('shared:close')} onClick={onClose} />}
    </div>
  );
}

// Only facts with a name people know; the rest of `params` fills sentences.
const named = ['status', 'host', 'model', 'field', 'file', 'seconds', 'detail'] as const;

function detailsOf(problem: Problem, t: (key: string, values: Record<string, string | number>) => string): string {
  return named
    .flatMap((name) => {
      const value = problem.params[name];
      return value === undefined || value === '' ? [] : [t(`shared:detail.${name}`, { value })];
    })
    .join(' · ');
}
