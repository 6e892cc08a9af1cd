import { Button, Checkbox, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Risk, riskSchema, type Sample, strataSchema } from '../../../lib/quality/documents/types';
import { neededFor, type SamplePlan } from '../../../lib/quality/sampling';
import { percent, whole } from '../format';
import classes from './views.module.css';

interface Props {
  /** How many there are to draw from; null while they are counted. */
  population: number | null;
  busy: boolean;
  onDraw(name: string, plan: SamplePlan): Promise<void>;
}

type Strata = Sample['strata'];

/** How many, by what shares, and which risks beside; says how many the wanted error needs. */
export function SamplePlanForm({ population, busy, onDraw }: Props) {
  const { t, i18n } = useTranslation('quality');
  const [name, setName] = useState('');
  const [seed, setSeed] = useState(() => new Date().toISOString().slice(0, 10));
  const [size, setSize] = useState(30);
  const [points, setPoints] = useState(10);
  const [strata, setStrata] = useState<string[]>(['language', 'tier']);
  const [allocation, setAllocation] = useState<Sample['allocation']>('proportional');
  const [risks, setRisks] = useState<Partial<Record<Risk, number>>>({});
  const needed = population === null ? null : neededFor(points / 100, population);
  const chosen = riskSchema.options.flatMap((risk) => (risks[risk] ? [{ risk, count: risks[risk] ?? 0 }] : []));

  return (
    <form
      className={classes.card}
      onSubmit={(event) => {
        event.preventDefault();
        const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
        void onDraw(name.trim() || seed, {
          seed,
          size,
          strata: strata.slice(0, 3) as Strata,
          allocation,
          risks: chosen,
          timeZone,
        });
      }}
    >
      <h2>{t('samples.plan')}</h2>
      <div className={classes.row}>
        <TextInput
          label={t('samples.name')}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('samples.seed')}
          value={seed}
          required
          maxLength={100}
          onChange={(event) => setSeed(event.currentTarget.value)}
        />
        <NumberInput
          label={t('samples.size')}
          min={1}
          max={2000}
          value={size}
          onChange={(value) => setSize(Math.round(Number(value) || 1))}
          data-testid="sample-size"
        />
        <NumberInput
          label={t('samples.error')}
          min={1}
          max={50}
          suffix=" %"
          value={points}
          onChange={(value) => setPoints(Math.max(1, Number(value) || 1))}
        />
        <NativeSelect
          label={t('samples.allocation')}
          value={allocation}
          data={(['proportional', 'quota'] as const).map((value) => ({ value, label: t(`samples.by.${value}`) }))}
          onChange={(event) => setAllocation(event.currentTarget.value === 'quota' ? 'quota' : 'proportional')}
        />
      </div>
      {needed !== null && (
        <p className={classes.muted} role="status">
          {t('samples.needed', {
            needed: whole(needed, i18n.language),
            of: whole(population ?? 0, i18n.language),
            error: percent(points / 100, i18n.language),
          })}{' '}
          {needed !== size && (
            <button type="button" className={classes.link} onClick={() => setSize(Math.min(2000, Math.max(1, needed)))}>
              {t('samples.take', { count: needed })}
            </button>
          )}
        </p>
      )}
      <Checkbox.Group label={t('samples.strata')} value={strata} onChange={setStrata}>
        <div className={classes.row}>
          {strataSchema.options.map((one) => (
            <Checkbox
              key={one}
              size="xs"
              value={one}
              disabled={strata.length >= 3 && !strata.includes(one)}
              label={t(`samples.stratum.${one}`)}
            />
          ))}
        </div>
      </Checkbox.Group>
      <fieldset className={classes.row}>
        <legend className={classes.muted}>{t('samples.risks')}</legend>
        {riskSchema.options.map((risk) => (
          <NumberInput
            key={risk}
            w={130}
            label={t(`samples.risk.${risk}`)}
            min={0}
            max={500}
            value={risks[risk] ?? 0}
            onChange={(value) => setRisks((known) => ({ ...known, [risk]: Math.round(Number(value) || 0) }))}
          />
        ))}
      </fieldset>
      <Button type="submit" loading={busy} disabled={!population} data-testid="draw-sample" w="fit-content">
        {t('samples.draw')}
      </Button>
    </form>
  );
}
