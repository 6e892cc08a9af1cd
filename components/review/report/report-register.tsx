import { useTranslation } from 'react-i18next';
import type { GapLine, WeekReport } from '../../../lib/quality/report/types';
import { OpenNumber } from '../open-number';
import classes from './report.module.css';

interface Props {
  register: WeekReport['register'];
  onOpen(ids: string[], name: string): void;
  /** Opens the register with what is still open. */
  onRegister(): void;
}

/** Defects and gaps that the register gained and closed in the week. */
export function ReportRegister({ register, onOpen, onRegister }: Props) {
  const { t } = useTranslation(['report', 'quality']);
  const line = (gap: GapLine) => (
    <li key={gap.id}>
      <strong dir="auto">{gap.title}</strong>{' '}
      <span className={classes.muted}>
        {t(`quality:register.type.${gap.type}`)} · {t(`quality:state.${gap.state}`)} ·{' '}
        {[gap.owner || t('quality:register.noOwner'), ...gap.tickets].join(' · ')}
      </span>{' '}
      {gap.records.length > 0 && (
        <OpenNumber onOpen={() => onOpen(gap.records, gap.title)}>
          {t('quality:register.records', { count: gap.records.length })}
        </OpenNumber>
      )}
    </li>
  );
  return (
    <section className={classes.part} aria-label={t('register.title')} data-testid="report-register">
      <h3>{t('register.title')}</h3>
      <p className={classes.muted}>
        <OpenNumber onOpen={register.open > 0 ? onRegister : null} testId="open-register">
          {t('register.open', { count: register.open })}
        </OpenNumber>
      </p>
      {(['opened', 'closed'] as const).map((name) => (
        <div key={name}>
          <h4>{t(`register.${name}`)}</h4>
          {register[name].length === 0 ? (
            <p className={classes.muted}>{t('register.none')}</p>
          ) : (
            <ul className={classes.list}>{register[name].map(line)}</ul>
          )}
        </div>
      ))}
    </section>
  );
}
