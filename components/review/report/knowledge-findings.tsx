import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { KnowledgeFindings as Findings } from '../../../lib/quality/report/types';
import { safeUrl } from '../../ui/rich-text';
import { percent, whole } from '../format';
import { OpenList, OpenNumber } from '../open-number';
import { useBasis } from '../use-basis';
import { TableBox } from '../views/table-box';
import classes from './report.module.css';

interface Props {
  findings: Findings;
  onOpen(ids: string[], name: string): void;
}

/** What the knowledge base lacked this week, and which articles agents changed when they used them. */
export function KnowledgeFindings({ findings, onOpen }: Props) {
  const { t, i18n } = useTranslation('report');
  const basis = useBasis();
  return (
    <>
      <section className={classes.part} aria-label={t('knowledge.gaps')} data-testid="report-gaps">
        <h3>{t('knowledge.gaps')}</h3>
        {findings.uncounted > 0 && (
          <p className={classes.muted}>{t('knowledge.uncounted', { count: findings.uncounted })}</p>
        )}
        {findings.topics.length === 0 ? (
          <p className={classes.muted}>{t('knowledge.gapsNone')}</p>
        ) : (
          <TableBox label={t('knowledge.gaps')}>
            <thead>
              <tr>
                <th scope="col">{t('knowledge.topic')}</th>
                <th scope="col">{t('knowledge.tickets')}</th>
              </tr>
            </thead>
            <tbody>
              {findings.topics.map(({ words, subject, tickets, records }) => {
                const name = words.join(' · ') || subject;
                return (
                  <tr key={records[0] ?? name}>
                    <th scope="row" dir="auto">
                      {name}
                      <div className={classes.muted}>{subject}</div>
                    </th>
                    <td>
                      <OpenNumber onOpen={() => onOpen(records, name)} testId="open-topic">
                        {whole(tickets, i18n.language)}
                      </OpenNumber>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </TableBox>
        )}
        <p className={`${classes.muted} ${classes.screenOnly}`}>
          <Anchor href="/knowledge.html#gaps" inherit>
            {t('knowledge.all')}
          </Anchor>
        </p>
      </section>
      <section className={classes.part} aria-label={t('knowledge.articles')} data-testid="report-articles">
        <h3>{t('knowledge.articles')}</h3>
        {findings.articles.length === 0 ? (
          <p className={classes.muted}>{t('knowledge.articlesNone')}</p>
        ) : (
          <TableBox label={t('knowledge.articles')}>
            <thead>
              <tr>
                <th scope="col">{t('knowledge.article')}</th>
                <th scope="col">{t('knowledge.changed')}</th>
                <th scope="col">{t('knowledge.wrong')}</th>
              </tr>
            </thead>
            <tbody>
              {findings.articles.map(({ id, title, url, contradicted, wrong, sent, changed, wrongRecords }) => {
                const href = safeUrl(url ?? '');
                return (
                  <tr key={id}>
                    <th scope="row" dir="auto">
                      {href ? (
                        <Anchor href={href} target="_blank" rel="noreferrer" inherit>
                          {title}
                        </Anchor>
                      ) : (
                        title
                      )}
                    </th>
                    <td>
                      <OpenList
                        records={changed}
                        most={contradicted.count}
                        onOpen={(ids) => onOpen(ids, title)}
                        testId="open-article"
                      >
                        {contradicted.rate === null ? '–' : percent(contradicted.rate, i18n.language)}
                      </OpenList>
                      <div className={classes.muted}>
                        <OpenList records={sent} most={contradicted.of} onOpen={(ids) => onOpen(ids, title)}>
                          {basis(contradicted)}
                        </OpenList>
                      </div>
                    </td>
                    <td>
                      <OpenList
                        records={wrongRecords}
                        most={wrong}
                        onOpen={(ids) => onOpen(ids, `${t('knowledge.wrong')}: ${title}`)}
                        testId="open-wrong"
                      >
                        {whole(wrong, i18n.language)}
                      </OpenList>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </TableBox>
        )}
      </section>
    </>
  );
}
