import { Anchor, Button, NativeSelect, SegmentedControl, Skeleton } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ArticleList,
  type ArticlePage,
  articleListSchema,
  type WindowDays,
} from '../../lib/knowledge-health/types';
import { whole } from '../review/format';
import { useLoad } from '../review/use-load';
import { ProblemNote } from '../ui/problem-note';
import { useViewApi } from '../ui/view-api-context';
import { ArticleItem } from './article-item';
import { Empty } from './empty';
import classes from './knowledge.module.css';

const pageSize = 50;
const lists = articleListSchema.options;

/** Articles by what became of them: cited, never cited, old, contradicted. */
export function Articles({ days, revision }: { days: WindowDays; revision: number }) {
  const { t, i18n } = useTranslation('knowledge');
  const api = useViewApi();
  const [list, setList] = useState<ArticleList>('often');
  const [sourceId, setSourceId] = useState('');
  const [shown, setShown] = useState(pageSize);
  const sources = useLoad(useCallback(() => api.call('sources.list', {}), [api])).value?.sources ?? [];
  // Another list begins at its top.
  useEffect(() => setShown(pageSize), [list, sourceId, days]);
  const load = useCallback(async () => {
    const ask = (offset: number) =>
      api.call('health.articles', { list, days, sourceId: sourceId || null, offset, limit: pageSize });
    const pages = await Promise.all(Array.from({ length: Math.ceil(shown / pageSize) }, (_, at) => ask(at * pageSize)));
    const [first] = pages;
    return first ? { list, page: { ...first, rows: pages.flatMap(({ rows }) => rows) } } : null;
    // A new revision asks again.
  }, [api, list, days, sourceId, shown, revision]);
  const { value, problem, loading } = useLoad(load);
  const page = value?.page;
  return (
    <section aria-busy={loading} aria-label={t('tab.articles')} data-testid="articles">
      {problem && <ProblemNote problem={problem} tone="strong" />}
      {!page && loading && <Skeleton height={240} radius="md" role="status" aria-label={t('loading')} />}
      {page && value && (
        <>
          <div className={classes.controls}>
            <SegmentedControl
              className={classes.segments}
              aria-label={t('articles.listLabel')}
              value={list}
              onChange={(next) => setList(next as ArticleList)}
              data={lists.map((one) => ({
                value: one,
                label: `${t(`articles.list.${one}`)} ${whole(page.totals[one], i18n.language)}`,
              }))}
            />
            <NativeSelect
              aria-label={t('articles.source')}
              value={sourceId}
              onChange={(event) => setSourceId(event.currentTarget.value)}
              data={[
                { value: '', label: t('articles.allSources') },
                ...sources.map(({ source }) => ({ value: source.id, label: source.name })),
              ]}
            />
            <span className={classes.quiet}>
              {t('articles.basis', {
                count: page.suggestions,
                articles: whole(page.totals.articles, i18n.language),
              })}
            </span>
          </div>
          <p className={classes.lead}>{t(`articles.intro.${value.list}`)}</p>
          {value.list === 'contradicted' && (
            <details className={classes.more}>
              <summary>{t('articles.howTitle')}</summary>
              <p>{t('articles.how')}</p>
            </details>
          )}
          {page.rows.length === 0 ? <NoArticles list={value.list} page={page} /> : <Rows {...value} />}
          {page.total > page.rows.length && (
            <Button variant="default" loading={loading} onClick={() => setShown(shown + pageSize)}>
              {t('more', { count: Math.min(pageSize, page.total - page.rows.length) })}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function Rows({ list, page }: { list: ArticleList; page: ArticlePage }) {
  const most = Math.max(1, ...page.rows.map(({ cited }) => cited));
  const oldest = Math.max(1, ...page.rows.map(({ daysOver }) => daysOver ?? 0));
  return (
    <ol className={classes.list}>
      {page.rows.map((article) => (
        <ArticleItem key={article.id} article={article} list={list} most={most} oldest={oldest} />
      ))}
    </ol>
  );
}

/** Why the list is empty, and what to do. */
function NoArticles({ list, page }: { list: ArticleList; page: ArticlePage }) {
  const { t } = useTranslation('knowledge');
  const settings = (
    <Anchor href="/options.html#knowledge" inherit>
      {t('settings')}
    </Anchor>
  );
  const empty = (title: string, text: string, link = false) => (
    <Empty title={t(title)}>
      {t(text)} {link && settings}
    </Empty>
  );
  if (page.totals.articles === 0) return empty('articles.noSourcesTitle', 'articles.noSources', true);
  if (list === 'stale' && page.totals.limited === 0) return empty('articles.noLimitTitle', 'articles.noLimit', true);
  if (list !== 'stale' && page.suggestions === 0) return empty('empty.nothingTitle', 'empty.nothing');
  return empty('articles.noneTitle', `articles.none.${list}`);
}
