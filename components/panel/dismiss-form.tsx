import { useTranslation } from 'react-i18next';
import { dismissReasonSchema } from '../../lib/quality/types';
import classes from './drafts.module.css';
import { usePanel } from './use-panel';
import { useReturnFocus } from './use-return-focus';

/** The seven reasons for not using a suggestion; one press dismisses. */
export function DismissForm() {
  const { t } = useTranslation('panel');
  const { dismiss } = usePanel();
  const first = useReturnFocus<HTMLButtonElement>();
  return (
    <fieldset className={classes.dismiss}>
      <legend>{t('dismiss.title')}</legend>
      {dismissReasonSchema.options.map((reason, index) => (
        <button
          key={reason}
          ref={index === 0 ? first : undefined}
          type="button"
          data-testid={`dismiss-${reason}`}
          onClick={() => dismiss(reason)}
        >
          {t(`dismiss.reason.${reason}`)}
        </button>
      ))}
    </fieldset>
  );
}
