import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ArticleHealth, ArticleList } from '../../lib/knowledge-health/types';
import { percent, percentRange, whole } from '../review/format';
import { RatePlot } from '../review/rate-plot';
import { IconExternalLink, IconLock } from '../ui/icons';
import { relativeTime } from '../ui/relative-time';
import { safeUrl } from '../ui/rich-text';
import { useLanguageName } from '../ui/use-language-name';
import classes from './knowledge.module.css';
import { WeekBars } from './week-bars';

interface Props {
  article: ArticleHealth;
  list: ArticleList;
  /** Citations of the most cited, and days over the limit of the oldest: full bars. */
  most: number;
  oldest: number;
}

/** One article with the figure that its list is about. */
export function ArticleItem({ article, list, most, oldest }: Props) {
  const { t, i18n } = useTranslation('knowledge');
  const languageName = useLanguageName();
  const href = article.url === null ? null : safeUrl(article.url);
  const updated =
    article.updatedAt === null
      ? t('articles.noDate')
      : t('articles.updated', { when: relativeTime(article.updatedAt, Date.now(), i18n.language) });
  return (
    <li className={classes.item} data-testid="article">
      <div className={classes.itemHead}>
        <div className={classes.itemTitle}>
          <h2 dir="auto">
            {href ? (
              <Anchor href={href} target="_blank" rel="noreferrer" inherit>
                {article.title} <IconExternalLink size={12} aria-hidden="true" />
              </Anchor>
            ) : (
              article.title
            )}
          </h2>
          <p className={classes.quiet}>
            {article.sourceName} · {languageName(article.lang)} · {updated}
            {article.internal && (
              <span className={classes.internal}>
                <IconLock size={12} aria-hidden="true" /> {t('internal')}
              </span>
            )}
          </p>
        </div>
        <WeekBars name={article.title} weeks={article.weeks} />
      </div>
      {list === 'contradicted' ? (
        <Contradicted article={article} />
      ) : (
        list !== 'never' && <Bar article={article} list={list} most={most} oldest={oldest} />
      )}
    </li>
  );
}

function Bar({ article, list, most, oldest }: Props) {
  const { t } = useTranslation('knowledge');
  const stale = list === 'stale';
  const share = stale ? (article.daysOver ?? 0) / oldest : article.cited / most;
  return (
    <div className={classes.reasons}>
      <span className={classes.barTrack} aria-hidden="true">
        <span className={classes.barFill} style={{ inlineSize: `${100 * share}%` }}>
          <span data-kind={stale ? 'stale' : 'cited'} style={{ flexGrow: 1 }} />
        </span>
      </span>
      <span className={classes.facts}>
        {article.daysOver !== null && (
          <span className={classes.old}>{t('articles.over', { count: article.daysOver })}</span>
        )}
        <span>{t('articles.cited', { count: article.cited })}</span>
        <span>{t('articles.used', { count: article.used })}</span>
      </span>
    </div>
  );
}

function Contradicted({ article }: { article: ArticleHealth }) {
  const { t, i18n } = useTranslation('knowledge');
  const { contradicted: rate, kept, heavy, cut, wrong } = article;
  const parts = { cut, heavy, kept, wrong };
  return (
    <div className={classes.contradicted}>
      {rate.rate !== null && rate.low !== null && rate.high !== null && (
        <div className={classes.rate}>
          <strong>{percent(rate.rate, i18n.language)}</strong>
          <RatePlot rate={rate} />
          <span className={classes.quiet}>
            {t('articles.rate', {
              count: whole(rate.count, i18n.language),
              of: whole(rate.of, i18n.language),
              range: percentRange(rate.low, rate.high, i18n.language),
            })}
          </span>
        </div>
      )}
      <span className={classes.facts}>
        {(['cut', 'heavy', 'wrong', 'kept'] as const).map(
          (name) => parts[name] > 0 && <span key={name}>{t(`articles.${name}`, { count: parts[name] })}</span>,
        )}
        {article.examples.map((id, at) => (
          <Anchor key={id} href={`/review.html#${encodeURIComponent(id)}`} inherit>
            {t('articles.examples')} {at + 1}
          </Anchor>
        ))}
      </span>
    </div>
  );
}
