import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../ui/note';
import classes from './options.module.css';
import type { Clashes } from './use-clashes';

type Say = (key: string) => string;

/** A value in a few words: a switch as on or off, a list by its names, a thing by its title. */
function shown(value: unknown, t: Say): string {
  if (value === undefined) return t('meanwhile.gone');
  if (typeof value === 'boolean') return t(value ? 'meanwhile.on' : 'meanwhile.off');
  if (value === null || value === '') return t('meanwhile.empty');
  if (Array.isArray(value))
    return value.length === 0 ? t('meanwhile.empty') : value.map((one) => shown(one, t)).join(', ');
  if (typeof value !== 'object') return String(value);
  const { title, name, tier, engine, date, id } = value as Record<string, unknown>;
  const named = [title, name, tier, engine, date, id].find((one) => typeof one === 'string' && one !== '');
  return typeof named === 'string' ? named : JSON.stringify(value);
}
const short = (text: string) => (text.length > 300 ? `${text.slice(0, 300)}…` : text);

/** Places that another tab has saved one way while they were changed another way here, with the choice for each. */
export function ClashNote({ clashes: { open, take, keep } }: { clashes: Omit<Clashes, 'base'> }) {
  const { t } = useTranslation('options');
  return (
    <div role="status">
      {open.length > 0 && (
        <Note tone="warn" testId="clashes">
          <strong>{t('meanwhile.title')}</strong>
          <p>{t('meanwhile.text')}</p>
          <ul className={classes.clashes}>
            {open.map((clash) => (
              <li key={clash.path.join('/')} data-testid="clash">
                <strong>{clash.name}</strong>
                <dl>
                  <dt>{t('meanwhile.yours')}</dt>
                  <dd dir="auto">{short(shown(clash.mine, t))}</dd>
                  <dt>{t('meanwhile.theirs')}</dt>
                  <dd dir="auto">{short(shown(clash.theirs, t))}</dd>
                </dl>
                <div className={classes.saveRow}>
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={t('meanwhile.keepNamed', { field: clash.name })}
                    data-testid="clash-keep"
                    onClick={() => keep(clash)}
                  >
                    {t('meanwhile.keep')}
                  </Button>
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={t('meanwhile.takeNamed', { field: clash.name })}
                    data-testid="clash-take"
                    onClick={() => take(clash)}
                  >
                    {t('meanwhile.take')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </Note>
      )}
    </div>
  );
}
