import { useTranslation } from 'react-i18next';
import { AddHelpdesk } from './add-helpdesk';
import { HelpdeskRow } from './helpdesk-row';
import classes from './options.module.css';
import { Section } from './section';
import { useHelpdesks } from './use-helpdesks';

/** Helpdesks under a company's own name: what was added, and a way to add one. */
export function HelpdeskSection() {
  const { t } = useTranslation('options');
  const helpdesks = useHelpdesks();
  const { list } = helpdesks;
  return (
    <Section name="helpdesks" loading={list === null} problem={helpdesks.problem}>
      {list && (
        <>
          {list.length === 0 ? (
            <p className={classes.empty}>{t('helpdesks.none')}</p>
          ) : (
            <ul className={classes.sources}>
              {list.map((row) => (
                <HelpdeskRow key={row.origin} row={row} helpdesks={helpdesks} />
              ))}
            </ul>
          )}
          <div className={classes.adders}>
            <AddHelpdesk helpdesks={helpdesks} />
          </div>
        </>
      )}
    </Section>
  );
}
