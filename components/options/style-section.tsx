import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReplyStyle } from '../../lib/settings/settings';
import { useViewApi } from '../ui/view-api-context';
import { ConfirmRow } from './confirm-row';
import classes from './options.module.css';
import { Section } from './section';
import { StyleForm } from './style-form';
import { useSetting } from './use-setting';

const fresh = (): ReplyStyle => ({
  id: crypto.randomUUID(),
  name: '',
  brand: null,
  channel: null,
  voice: '',
  formality: 'open',
  greeting: '',
  closing: '',
  signature: '',
  forbidden: [],
});

/** Styles of replies, for a brand, a channel or all: each with an example of what comes of it. */
export function StyleSection() {
  const { t } = useTranslation('options');
  const api = useViewApi();
  const setting = useSetting('styles', () => api.call('styles.get', {}));
  const [open, setOpen] = useState<ReplyStyle | null>(null);
  const [asking, setAsking] = useState(false);
  const styles = setting.value?.styles ?? [];
  const stored = styles.find(({ id }) => id === open?.id) ?? null;
  /** `was`: the style as it was when its form opened; the others are as they stand here. */
  const store = (next: ReplyStyle[], was: ReplyStyle) =>
    setting.change(() => {
      const base = styles.map((one) => (one.id === was.id ? was : one));
      return api.call('styles.set', { styles: next, base });
    });
  return (
    <Section name="styles" loading={setting.value === null} problem={setting.problem}>
      {styles.length === 0 && <p className={classes.quiet}>{t('styles.none')}</p>}
      <ul className={classes.sources}>
        {styles.map((style) => (
          <li key={style.id} className={classes.source} data-testid="style-row">
            <div className={classes.sourceHead}>
              <div className={classes.sourceName}>
                <h3 dir="auto">{style.name}</h3>
                <p className={classes.quiet}>
                  {style.brand ?? t('knowledge.scope.anyBrand')} · {t(`styles.channels.${style.channel ?? 'any'}`)}
                </p>
              </div>
              <div className={classes.sourceActions}>
                <Button
                  variant="subtle"
                  aria-label={t('styles.editNamed', { name: style.name })}
                  onClick={() => setOpen(style)}
                >
                  {t('styles.edit')}
                </Button>
              </div>
            </div>
          </li>
        ))}
      </ul>
      {open && (
        <StyleForm
          key={open.id}
          style={stored ?? open}
          busy={setting.busy}
          gone={!stored && open.name !== ''}
          onCancel={() => setOpen(null)}
          onRemove={
            stored
              ? async (base) => {
                  if (
                    await store(
                      styles.filter(({ id }) => id !== open.id),
                      base,
                    )
                  )
                    setOpen(null);
                }
              : null
          }
          onSave={async (style, base) => {
            const next = stored ? styles.map((one) => (one.id === style.id ? style : one)) : [...styles, style];
            const answer = await store(next, base);
            if (answer) setOpen(null);
            return answer?.styles.find(({ id }) => id === style.id) ?? null;
          }}
        />
      )}
      {!open && (
        <div className={classes.saveRow}>
          <Button variant="default" data-testid="style-add" onClick={() => setOpen(fresh())}>
            {t('styles.add')}
          </Button>
          {styles.length > 0 && (
            <Button variant="subtle" onClick={() => setAsking(true)}>
              {t('styles.reset')}
            </Button>
          )}
        </div>
      )}
      {asking && (
        <ConfirmRow
          testId="styles-reset"
          question={t('styles.resetAsk', { count: styles.length })}
          yes={t('styles.reset')}
          no={t('knowledge.keep')}
          onYes={() => {
            setAsking(false);
            void setting.change(() => api.call('styles.reset', { base: styles }));
          }}
          onNo={() => setAsking(false)}
        />
      )}
    </Section>
  );
}
