import { NativeSelect, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguageName } from '../ui/use-language-name';
import classes from './options.module.css';
import { type ScopeFields as Fields, spoken } from './source-draft';

interface Props {
  fields: Fields;
  onChange: (change: Partial<Fields>) => void;
  /** Files are read when they are handed over, and never by the clock. */
  scheduled: boolean;
  /** True where its entries may be saved replies; a helpdesk's macros are, and a bundle's entries say it themselves. */
  mayBeReplies?: boolean;
}

const everyHours = ['0', '1', '6', '24', '168'] as const;

/** Whom a source is for, how long it is fresh, and how often it is read. */
export function ScopeFields({ fields, onChange, scheduled, mayBeReplies = false }: Props) {
  const { t } = useTranslation('options');
  const languageName = useLanguageName();
  return (
    <div className={classes.form}>
      <Switch
        label={t('knowledge.folderInternal')}
        checked={fields.internal}
        onChange={(event) => onChange({ internal: event.currentTarget.checked })}
      />
      {mayBeReplies && (
        <Switch
          label={t('knowledge.scope.replies')}
          description={t('knowledge.scope.repliesHelp')}
          checked={fields.replies}
          disabled={fields.internal}
          onChange={(event) => onChange({ replies: event.currentTarget.checked })}
          data-testid="scope-replies"
        />
      )}
      <div className={classes.pair}>
        <TextInput
          label={t('knowledge.scope.brand')}
          placeholder={t('knowledge.scope.anyBrand')}
          value={fields.brand}
          maxLength={100}
          dir="auto"
          onChange={(event) => onChange({ brand: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('knowledge.scope.tier')}
          value={fields.tier}
          data={[{ value: '', label: t('knowledge.scope.anyTier') }, 'L1', 'L2', 'L3']}
          onChange={(event) => onChange({ tier: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('knowledge.scope.lang')}
          value={fields.lang}
          data={[
            { value: '', label: t('knowledge.scope.anyLang') },
            ...spoken.map((value) => ({ value, label: languageName(value) })),
          ]}
          onChange={(event) => onChange({ lang: event.currentTarget.value })}
          data-testid="scope-lang"
        />
        <TextInput
          label={t('knowledge.scope.freshness')}
          placeholder={t('knowledge.scope.noLimit')}
          inputMode="numeric"
          value={fields.freshnessDays}
          maxLength={4}
          onChange={(event) => onChange({ freshnessDays: event.currentTarget.value.replace(/\D/g, '') })}
        />
        {scheduled && (
          <NativeSelect
            label={t('knowledge.scope.every')}
            value={fields.everyHours}
            data={everyHours.map((value) => ({ value, label: t(`knowledge.scope.hours.${value}`) }))}
            onChange={(event) => onChange({ everyHours: event.currentTarget.value })}
          />
        )}
      </div>
    </div>
  );
}
