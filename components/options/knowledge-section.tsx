import { Anchor } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Source } from '../../lib/knowledge/types';
import { AddHelpCenter } from './add-help-center';
import { AddSource } from './add-source';
import { ExportBundle } from './export-bundle';
import { AddFiles } from './files/add-files';
import classes from './options.module.css';
import { Section } from './section';
import { SourceRow } from './source-row';
import { useSources } from './use-sources';

/** The knowledge sources: what is there, how their syncs go, and two ways to add one. */
export function KnowledgeSection() {
  const { t } = useTranslation('options');
  const sources = useSources();
  const { list } = sources;
  const [again, setAgain] = useState<{ source: Source; at: number } | null>(null);
  useEffect(() => {
    if (again) document.getElementById('add-files')?.focus();
  }, [again]);
  return (
    <Section name="knowledge" loading={list === null} problem={sources.problem}>
      {list && (
        <>
          {list.sources.length === 0 ? (
            <p className={classes.empty}>{t('knowledge.none')}</p>
          ) : (
            <>
              <p className={classes.quiet} data-testid="knowledge-counts">
                {t('knowledge.counts', {
                  count: list.counts.articles,
                  passages: t('knowledge.passages', { count: list.counts.passages }),
                })}
              </p>
              <p className={classes.quiet}>
                <Anchor href="/knowledge.html" inherit>
                  {t('knowledge.health')}
                </Anchor>
              </p>
              <ul className={classes.sources}>
                {list.sources.map((row) => (
                  <SourceRow
                    key={row.source.id}
                    row={row}
                    sources={sources}
                    onAgain={() => setAgain({ source: row.source, at: (again?.at ?? 0) + 1 })}
                  />
                ))}
              </ul>
            </>
          )}
          <div className={classes.adders}>
            <AddHelpCenter sources={sources} />
            <AddFiles key={again?.at ?? 0} sources={sources} again={again?.source ?? null} />
            <AddSource sources={sources} />
            {list.counts.articles > 0 && <ExportBundle />}
          </div>
        </>
      )}
    </Section>
  );
}
