import { VisuallyHidden } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { diffPolicies, type PolicyChange } from '../../lib/triage/policy-diff';
import type { TierPolicy } from '../../lib/triage/policy-schema';
import classes from './policy.module.css';
import { usePolicyWords } from './use-policy-words';

const shownFirst = 60;

/** What changes from one policy to another, field by field: what goes, what comes. */
export function PolicyDiff({ before, after }: { before: TierPolicy; after: TierPolicy }) {
  const { t } = useTranslation('policy');
  const changes = diffPolicies(before, after);
  if (changes.length === 0) return <p className={classes.quiet}>{t('diff.same')}</p>;
  return (
    <>
      <dl className={classes.diff} data-testid="policy-diff">
        {changes.slice(0, shownFirst).map((change) => (
          <Fragment key={change.path.join('.')}>
            <PathName path={change.path} />
            <ChangedText change={change} />
          </Fragment>
        ))}
      </dl>
      {changes.length > shownFirst && (
        <p className={classes.quiet}>{t('diff.more', { count: changes.length - shownFirst })}</p>
      )}
    </>
  );
}

function PathName({ path }: { path: string[] }) {
  const { t, i18n } = useTranslation('policy');
  const word = (part: string) =>
    i18n.exists(`policy:tab.${part}`)
      ? t(`tab.${part}`)
      : i18n.exists(`policy:field.${part}`)
        ? t(`field.${part}`)
        : part;
  return <dt>{path.map(word).join(' › ')}</dt>;
}

function ChangedText({ change: { path, before, after } }: { change: PolicyChange }) {
  const { t } = useTranslation('policy');
  const { shown } = usePolicyWords()(path);
  return (
    <dd>
      {before !== null && before !== '' && (
        <del dir="auto">
          <VisuallyHidden>{t('diff.before')}: </VisuallyHidden>
          {shown(before)}
        </del>
      )}
      {after !== null && after !== '' && (
        <ins dir="auto">
          <VisuallyHidden>{t('diff.after')}: </VisuallyHidden>
          {shown(after)}
        </ins>
      )}
      {(after === null || after === '') && <span className={classes.quiet}>{t('diff.gone')}</span>}
    </dd>
  );
}
