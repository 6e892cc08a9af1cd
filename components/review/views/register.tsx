import { Button, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOpenGap } from '../../../lib/quality/documents/open-gap';
import type { Document, Gap } from '../../../lib/quality/documents/types';
import { isExported } from '../../../lib/quality/evaluation-case';
import { ProblemNote } from '../../ui/problem-note';
import type { OpenRecords } from '../review';
import { useCaseExport } from '../use-case-export';
import { useDocuments } from '../use-documents';
import { useOpenGaps } from '../use-open-gaps';
import { GapForm } from './gap-form';
import { Proposals } from './proposals';
import classes from './views.module.css';

const empty: Gap = { type: 'defect', title: '', detail: '', owner: '', state: 'open', tickets: [], records: [] };

/** Defects, process gaps and knowledge gaps with owner, state and tickets; and what reviews ask to change. */
export function Register({ onOpen }: { onOpen: OpenRecords }) {
  const { t } = useTranslation(['quality', 'report']);
  const gaps = useDocuments('gap');
  const proposals = useDocuments('proposal');
  const cases = useCaseExport(proposals);
  const [only, setOnly] = useOpenGaps();
  const stillOpen = gaps.list.filter(isOpenGap);
  const [open, setOpen] = useState<Document<'gap'> | 'new' | null>(null);

  return (
    <>
      {gaps.problem && <ProblemNote problem={gaps.problem} onClose={gaps.clear} />}
      <div className={classes.row}>
        <Button onClick={() => setOpen('new')} data-testid="add-gap">
          {t('register.add')}
        </Button>
        <Button
          variant="default"
          loading={cases.busy}
          disabled={!proposals.list.some(({ body }) => isExported(body))}
          onClick={() => void cases.run()}
          data-testid="export-cases"
        >
          {t('register.exportCases')}
        </Button>
      </div>
      {cases.done && (
        <p className={classes.muted} role="status" data-testid="cases-exported">
          {t('report:cases.exported', { count: cases.done.exported })}{' '}
          {cases.done.missing > 0 && t('report:cases.missing', { count: cases.done.missing })}
        </p>
      )}
      {open !== null && (
        <GapForm
          key={open === 'new' ? 'new' : open.id}
          gap={open === 'new' ? empty : open.body}
          busy={gaps.busy}
          onCancel={() => setOpen(null)}
          onSave={async (body) => {
            const saved = await gaps.put(
              open === 'new' ? crypto.randomUUID() : open.id,
              open === 'new' ? null : open.revision,
              body,
            );
            if (saved) setOpen(null);
          }}
        />
      )}
      {gaps.list.length > 0 && (
        <Switch
          label={t('report:register.only', { n: stillOpen.length, of: gaps.list.length })}
          checked={only}
          onChange={(event) => setOnly(event.currentTarget.checked)}
          data-testid="open-only"
        />
      )}
      {(only ? stillOpen : gaps.list).map((one) => (
        <section key={one.id} className={classes.card} data-testid="gap">
          <div className={classes.spread}>
            <h2>{one.body.title}</h2>
            <div className={classes.row}>
              <span className={classes.state}>{t(`register.type.${one.body.type}`)}</span>
              <span className={classes.state}>{t(`state.${one.body.state}`)}</span>
              <Button variant="default" size="compact-xs" onClick={() => setOpen(one)}>
                {t('edit')}
              </Button>
            </div>
          </div>
          <p className={classes.muted}>
            {[one.body.owner || t('register.noOwner'), ...one.body.tickets].join(' · ')}{' '}
            {one.body.records.length > 0 && (
              <button
                type="button"
                className={classes.link}
                onClick={() => onOpen({ ids: one.body.records }, one.body.title)}
              >
                {t('register.records', { count: one.body.records.length })}
              </button>
            )}
          </p>
          {one.body.detail !== '' && <p>{one.body.detail}</p>}
        </section>
      ))}
      <Proposals proposals={proposals} onOpen={onOpen} />
    </>
  );
}
