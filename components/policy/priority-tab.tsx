import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { impactSchema, type Priority, prioritySchema, urgencySchema } from '../../lib/triage/decision';
import { HoursInput } from './hours-input';
import classes from './policy.module.css';
import type { PolicyFormModel } from './use-policy-form';

const fields = ['respondHours', 'resolveHours'] as const;

/** Priority as impact x urgency, and what each priority promises. */
export function PriorityTab({ form }: { form: PolicyFormModel }) {
  const { t } = useTranslation('policy');
  const { matrix, priorities } = form.values;
  return (
    <div className={classes.stack}>
      <div>
        <h3>{t('matrix.title')}</h3>
        <p className={classes.quiet}>{t('matrix.text')}</p>
      </div>
      <div className={classes.scroll}>
        <table className={classes.matrix}>
          <thead>
            <tr>
              <td />
              {urgencySchema.options.map((urgency) => (
                <th key={urgency} scope="col">
                  {t(`urgency.${urgency}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {impactSchema.options.map((impact) => (
              <tr key={impact}>
                <th scope="row">{t(`impact.${impact}`)}</th>
                {urgencySchema.options.map((urgency) => (
                  <td key={urgency} data-priority={matrix[impact][urgency]}>
                    <NativeSelect
                      aria-label={`${t(`impact.${impact}`)}, ${t(`urgency.${urgency}`)}`}
                      value={matrix[impact][urgency]}
                      onChange={(event) =>
                        form.setFieldValue(`matrix.${impact}.${urgency}`, event.currentTarget.value as never)
                      }
                      data={prioritySchema.options.map((value) => ({ value, label: t(`priority.${value}`) }))}
                      data-testid={`matrix-${impact}-${urgency}`}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div>
        <h3>{t('promises.title')}</h3>
        <p className={classes.quiet}>{t('promises.text')}</p>
      </div>
      <div className={classes.scroll}>
        <table className={classes.matrix}>
          <thead>
            <tr>
              <td />
              {fields.map((field) => (
                <th key={field} scope="col">
                  {t(`field.${field}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...prioritySchema.options].reverse().map((priority: Priority) => (
              <tr key={priority}>
                <th scope="row" data-priority={priority}>
                  {t(`priority.${priority}`)}
                </th>
                {fields.map((field) => (
                  <td key={field}>
                    <HoursInput
                      label={`${t(`priority.${priority}`)}, ${t(`field.${field}`)}`}
                      hiddenLabel
                      value={priorities[priority][field]}
                      error={form.errors[`priorities.${priority}.${field}`]}
                      onChange={(hours) => form.setFieldValue(`priorities.${priority}.${field}`, hours as never)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
