import { useTranslation } from 'react-i18next';
import type { SourcePreview as Preview } from '../../lib/knowledge/types';
import { ProblemNote } from '../ui/problem-note';
import { safeUrl } from '../ui/rich-text';
import classes from './options.module.css';
import { RowErrors } from './row-errors';

/** More of them are a list. */
const shownProblems = 3;

/** What a source would bring: how much, and three of its articles. */
export function SourcePreview({ preview }: { preview: Preview }) {
  const { t } = useTranslation('options');
  return (
    <div className={classes.preview} role="status" data-testid="source-preview">
      <p>
        <strong>
          {preview.samples.length === 0
            ? t('knowledge.more.previewNone')
            : preview.total === null
              ? t('knowledge.more.previewSome')
              : t('knowledge.more.previewTotal', { count: preview.total })}
        </strong>
      </p>
      <ul>
        {preview.samples.map((sample) => (
          <li key={`${sample.url} ${sample.title} ${sample.excerpt}`}>
            {safeUrl(sample.url ?? '') ? (
              <a href={safeUrl(sample.url ?? '') ?? undefined} target="_blank" rel="noopener noreferrer" dir="auto">
                {sample.title}
              </a>
            ) : (
              <strong dir="auto">{sample.title}</strong>
            )}
            <span className={classes.quiet}>
              {' '}
              {sample.lang.toUpperCase()} · {t('knowledge.more.words', { count: sample.words })}
            </span>
            <p className={classes.quiet} dir="auto">
              {sample.excerpt.slice(0, 160)}
              {sample.excerpt.length > 160 && '…'}
            </p>
          </li>
        ))}
      </ul>
      {preview.problems.length > shownProblems ? (
        <RowErrors errors={preview.problems} />
      ) : (
        preview.problems.map((problem) => (
          <ProblemNote key={`${problem.code} ${JSON.stringify(problem.params)}`} problem={problem} />
        ))
      )}
    </div>
  );
}
