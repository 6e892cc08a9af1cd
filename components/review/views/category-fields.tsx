import { Button, NativeSelect, NumberInput, Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Category, categorySchema } from '../../../lib/quality/documents/types';
import { percent } from '../format';
import classes from './views.module.css';

interface Props {
  category: Category;
  /** Of all weights, 0..1. */
  share: number;
  onChange(change: Partial<Category>): void;
  onRemove(): void;
}

/** The fields of one question. */
export function CategoryFields({ category, share, onChange, onRemove }: Props) {
  const { t, i18n } = useTranslation('quality');
  const { points, critical } = categorySchema.shape;
  return (
    <div className={classes.category}>
      <TextInput
        label={t('cards.question')}
        value={category.name}
        required
        maxLength={200}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <NumberInput
        label={t('cards.weight', { percent: percent(share, i18n.language) })}
        min={0}
        max={100}
        allowDecimal={false}
        value={category.weight}
        onChange={(value) => onChange({ weight: Math.round(Number(value) || 0) })}
      />
      <NativeSelect
        label={t('cards.points')}
        value={category.points}
        data={['2', '3', '4', '5']}
        onChange={(event) => onChange({ points: points.parse(Number(event.currentTarget.value)) })}
      />
      <NativeSelect
        label={t('cards.critical')}
        value={category.critical}
        data={critical.options.map((value) => ({ value, label: t(`cards.criticalWhen.${value}`) }))}
        onChange={(event) => onChange({ critical: critical.parse(event.currentTarget.value) })}
      />
      <Switch
        label={t('cards.mayNotApply')}
        checked={category.mayNotApply}
        onChange={(event) => onChange({ mayNotApply: event.currentTarget.checked })}
      />
      <Button
        variant="default"
        size="compact-xs"
        onClick={onRemove}
        aria-label={t('cards.remove', { name: category.name })}
      >
        ✕
      </Button>
      <TextInput
        className={classes.wideField}
        label={t('cards.help')}
        value={category.help}
        maxLength={1000}
        onChange={(event) => onChange({ help: event.currentTarget.value })}
      />
      <TextInput
        className={classes.wideField}
        label={t('cards.causes')}
        defaultValue={category.causes.join(', ')}
        onBlur={(event) =>
          onChange({
            causes: event.currentTarget.value
              .split(',')
              .map((cause) => cause.trim().slice(0, 100))
              .filter((cause) => cause !== '')
              .slice(0, 20),
          })
        }
      />
    </div>
  );
}
