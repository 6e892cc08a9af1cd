import { Anchor, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftAsSent } from '../../lib/quality/edit-metrics';
import { bestSent, draftsOf } from '../../lib/quality/fold';
import type { LoggedDraft, RecordDetail } from '../../lib/quality/types';
import { RichText } from '../ui/rich-text';
import { Card } from './card';
import classes from './detail.module.css';
import { duration, percent } from './format';
import { WordDiff } from './word-diff';

/** The suggestion against what the agent sent, with the measures of the change. */
export function DetailReply({ detail }: { detail: RecordDetail }) {
  const { t } = useTranslation('review');
  const { record, events } = detail;
  const drafts = draftsOf(record, events);
  const sent = bestSent(events);
  const inserted = events.findLast((event) => event.type === 'inserted');
  const usual = sent?.draftId ?? inserted?.draftId ?? drafts[0]?.id ?? null;
  const [chosen, setChosen] = useState<string | null>(null);
  const draft = drafts.find(({ id }) => id === (chosen ?? usual)) ?? drafts[0];
  const lang = record.language === 'und' ? undefined : record.language;
  const name = (one: LoggedDraft, index: number) =>
    t(
      one.id === sent?.draftId
        ? 'reply.draftSent'
        : one.id === inserted?.draftId
          ? 'reply.draftInserted'
          : 'reply.draft',
      {
        n: index + 1,
        kind: t(`draftKind.${one.kind}`),
      },
    );
  const picker = drafts.length > 1 && draft && (
    <SegmentedControl
      aria-label={t('reply.choose')}
      value={draft.id}
      onChange={setChosen}
      data={drafts.map((one, index) => ({ value: one.id, label: name(one, index) }))}
    />
  );
  return (
    <Card title={t(sent ? 'reply.title' : 'reply.titleOpen')} aside={picker}>
      <Measures detail={detail} />
      {!draft && <p className={classes.muted}>{t('reply.noDraft')}</p>}
      {draft && sent && <WordDiff before={draftAsSent(draft.text)} after={sent.text} lang={lang} />}
      {!draft && sent && (
        <p className={classes.quote} lang={lang} dir="auto">
          {sent.text}
        </p>
      )}
      {draft && !sent && (
        <>
          <RichText text={draft.text} lang={record.language} cited={draft.citations.map(({ n }) => n)} />
          <p className={classes.legend}>{t('reply.notYet')}</p>
        </>
      )}
      {sent && (
        <p className={classes.legend}>
          <Anchor href={`/knowledge.html#make=${encodeURIComponent(record.id)}`} inherit>
            {t('reply.makeEntry')}
          </Anchor>
        </p>
      )}
      {draft && draft.warnings.length > 0 && (
        <p className={classes.legend}>
          {t('reply.warnings')} {draft.warnings.map((code) => t(`warning.${code}`, { defaultValue: code })).join(', ')}
        </p>
      )}
    </Card>
  );
}

function Measures({ detail }: { detail: RecordDetail }) {
  const { t, i18n } = useTranslation('review');
  const sent = bestSent(detail.events);
  const first = detail.events.find((event) => event.type === 'inserted');
  const { editDistance } = detail.row;
  if (editDistance === null && !first) return null;
  return (
    <dl className={classes.measures}>
      {editDistance !== null && (
        <div title={t('measure.editDistanceHelp')}>
          <dt>{t('measure.editDistance')}</dt>
          <dd>{percent(editDistance, i18n.language)}</dd>
        </div>
      )}
      {sent?.survival != null && (
        <div title={t('measure.survivalHelp')}>
          <dt>{t('measure.survival')}</dt>
          <dd>{percent(sent.survival, i18n.language)}</dd>
        </div>
      )}
      {first && (
        <div title={t('measure.timeToAcceptHelp')}>
          <dt>{t('measure.timeToAccept')}</dt>
          <dd>{duration(Math.max(0, first.at - detail.record.shownAt), i18n.language)}</dd>
        </div>
      )}
    </dl>
  );
}
