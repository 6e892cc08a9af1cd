import { useTranslation } from 'react-i18next';
import { draftAsSent } from '../../lib/quality/edit-metrics';
import { draftsOf } from '../../lib/quality/fold';
import type { RecordDetail } from '../../lib/quality/types';
import type { Rerun } from '../../lib/wire/rerun-requests';
import { ProblemNote } from '../ui/problem-note';
import { TierChip } from '../ui/tier-chip';
import classes from './detail.module.css';
import { IconArrowRight } from './icons';
import { WordDiff } from './word-diff';

/** What today makes of the same ticket, beside what was suggested then: tier, reasons, passages, words, versions. */
export function RerunResult({ detail, now }: { detail: RecordDetail; now: Rerun }) {
  const { t } = useTranslation(['report', 'review']);
  const { record, row, events } = detail;
  const refined = events.findLast((event) => event.type === 'tier-refined');
  const then = refined?.decision ?? record.decision;
  const same = then.tier === now.decision.tier;
  const draftThen = draftsOf(record, events)[0];
  const draftNow = now.drafts.at(-1);
  const lang = record.language === 'und' ? undefined : record.language;
  const reasons = changed(
    then.reasons.map(({ text }) => text),
    now.decision.reasons.map(({ text }) => text),
  );
  const passages = changed(
    record.passages.map(({ title }) => title),
    now.passages.map(({ title }) => title),
  );
  const versions = (['policy', 'rules', 'product'] as const).filter(
    (name) => record.versions[name] !== now.versions[name],
  );
  return (
    <div data-testid="rerun-result" data-same-tier={same}>
      {now.problems.map((problem) => (
        <ProblemNote key={problem.code} problem={problem} />
      ))}
      {!now.complete && <p className={classes.muted}>{t('rerun.incomplete')}</p>}
      <div className={classes.tierLine}>
        <TierChip tier={row.suggestedTier} />
        <IconArrowRight size={15} aria-label={t('rerun.now')} />
        <TierChip tier={now.decision.tier} />
        <span className={classes.muted}>{t(same ? 'rerun.sameTier' : 'rerun.otherTier')}</span>
      </div>
      <Changes title={t('rerun.reasons')} {...reasons} />
      <Changes title={t('rerun.passages')} {...passages} />
      {draftThen && draftNow && (
        <>
          <h4>{t('rerun.words')}</h4>
          <WordDiff before={draftAsSent(draftThen.text)} after={draftAsSent(draftNow.text)} lang={lang} />
        </>
      )}
      {!draftNow && <p className={classes.muted}>{t('rerun.noDraft')}</p>}
      <p className={classes.muted}>
        {record.engine.name} → {now.engine.name}
        {versions.map((name) => ` · ${t(`review:versions.${name}`)} ${record.versions[name]} → ${now.versions[name]}`)}
      </p>
    </div>
  );
}

interface Parts {
  gone: string[];
  fresh: string[];
  kept: number;
}

function changed(before: readonly string[], after: readonly string[]): Parts {
  const [was, is] = [new Set(before), new Set(after)];
  return {
    gone: [...was].filter((one) => !is.has(one)),
    fresh: [...is].filter((one) => !was.has(one)),
    kept: [...is].filter((one) => was.has(one)).length,
  };
}

function Changes({ title, gone, fresh, kept }: Parts & { title: string }) {
  const { t } = useTranslation('report');
  return (
    <>
      <h4>{title}</h4>
      <ul className={classes.reasons}>
        {gone.map((one) => (
          <li key={`- ${one}`}>
            <strong>− {t('rerun.gone')}</strong> <span dir="auto">{one}</span>
          </li>
        ))}
        {fresh.map((one) => (
          <li key={`+ ${one}`}>
            <strong>+ {t('rerun.fresh')}</strong> <span dir="auto">{one}</span>
          </li>
        ))}
        {kept > 0 && <li className={classes.muted}>{t('rerun.kept', { count: kept })}</li>}
        {gone.length + fresh.length + kept === 0 && <li className={classes.muted}>–</li>}
      </ul>
    </>
  );
}
