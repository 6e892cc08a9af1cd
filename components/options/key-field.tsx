import { Button, PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './options.module.css';

interface Props {
  /** Whose key it is, for the tests' names; the model's by default. */
  name?: string;
  /** Last characters of the stored key (may be empty for a short one), or null when none is stored. */
  keyEnding: string | null;
  /** True when the address was changed: the stored key stays with its own host. */
  movesHost: boolean;
  inputProps: object;
  onForget: () => void;
}

/** The key goes in and never comes out again: only its last four characters are shown. */
export function KeyField({ name = 'model', keyEnding, movesHost, inputProps, onForget }: Props) {
  const { t } = useTranslation('options');
  const stored =
    keyEnding === null
      ? t('model.keyNone')
      : keyEnding === ''
        ? t('model.keyStoredShort')
        : t('model.keyStored', { ending: keyEnding });
  return (
    <div className={classes.keyRow}>
      <PasswordInput
        label={t('model.key')}
        description={movesHost && keyEnding !== null ? `${stored} ${t('model.keyHost')}` : stored}
        placeholder={keyEnding === null ? t('model.keyPlaceholder') : t('model.keyReplace')}
        autoComplete="new-password"
        spellCheck={false}
        data-testid={`${name}-key`}
        {...inputProps}
      />
      {keyEnding !== null && (
        <Button variant="default" onClick={onForget} data-testid={`${name}-forget-key`}>
          {t('model.forget')}
        </Button>
      )}
    </div>
  );
}
