import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface Props {
  label: string;
  hiddenLabel?: boolean;
  value: number | null;
  onChange: (hours: number | null) => void;
  error?: React.ReactNode;
  testId?: string;
}

/** A target in business hours; empty for none. */
export function HoursInput({ label, hiddenLabel = false, value, onChange, error, testId }: Props) {
  const { t } = useTranslation('policy');
  return (
    <NumberInput
      {...(hiddenLabel ? { 'aria-label': label } : { label })}
      placeholder={t('noTarget')}
      min={0}
      max={5000}
      step={0.25}
      decimalScale={2}
      clampBehavior="none"
      suffix={` ${t('hoursShort')}`}
      value={value ?? ''}
      error={error}
      onChange={(next) => onChange(typeof next === 'number' ? next : null)}
      data-testid={testId}
    />
  );
}
