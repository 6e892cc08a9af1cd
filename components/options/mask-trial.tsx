import { Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrivacySettings } from '../../lib/settings/settings';
import { useViewApi } from '../ui/view-api-context';
import classes from './options.module.css';

const pauseMs = 250;
const placeholder = /(\[[A-Z_]+_\d+[a-z]*\])/;

/** A text and what of it would leave this browser under the rules in the form. @param rules null while they are not right */
export function MaskTrial({ rules }: { rules: PrivacySettings | null }) {
  const { t } = useTranslation('options');
  const api = useViewApi();
  const [text, setText] = useState(() => t('privacy.example'));
  /** Undefined before the first try. */
  const [masked, setMasked] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      const result = rules && (await api.call('privacy.try', { rules, text }).catch(() => null));
      if (current) setMasked(result?.masked ?? null);
    }, pauseMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [api, rules, text]);
  return (
    <>
      <Textarea
        label={t('privacy.try')}
        description={t('privacy.tryHelp')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        maxLength={5000}
        autosize
        minRows={2}
        maxRows={8}
        dir="auto"
        data-testid="mask-trial"
      />
      <p role="status" className={classes.trial} dir="auto" data-testid="mask-trial-result">
        {masked === null
          ? t('privacy.notTried')
          : // Split by a group: every second part is a placeholder.
            masked?.split(placeholder).map((part, at) => (at % 2 === 1 ? <mark key={at}>{part}</mark> : part))}
      </p>
    </>
  );
}
