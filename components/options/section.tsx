import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../lib/problem';
import { ProblemNote } from '../ui/problem-note';
import classes from './options.module.css';

interface Props {
  /** Used for the address (`#model`) and the words (`model.title`, `model.text`). */
  name: string;
  /** True until the section's values are there. */
  loading?: boolean;
  problem?: Problem | null;
  children: ReactNode;
}

/** One section of the settings with its heading and a sentence on what it is for. */
export function Section({ name, loading = false, problem = null, children }: Props) {
  const { t } = useTranslation('options');
  return (
    <section id={name} className={classes.section} aria-labelledby={`${name}-title`} aria-busy={loading}>
      <h2 id={`${name}-title`} tabIndex={-1}>
        {t(`${name}.title`)}
      </h2>
      <p className={classes.lead}>{t(`${name}.text`)}</p>
      {problem && (
        <div role="alert" className={classes.problem}>
          <ProblemNote problem={problem} tone="strong" />
        </div>
      )}
      {loading && !problem ? <Loader size="sm" aria-label={t('loading')} /> : children}
    </section>
  );
}
