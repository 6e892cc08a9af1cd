import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../lib/problem';
import type { PolicyVersion } from '../../lib/settings/settings';
import type { TierPolicy } from '../../lib/triage/policy-schema';
import { Note } from '../ui/note';
import { ProblemNote } from '../ui/problem-note';
import { problemOf } from '../ui/problem-of';
import { useLocale } from '../ui/use-locale';
import { useViewApi } from '../ui/view-api-context';
import classes from './policy.module.css';
import { PolicyDiff } from './policy-diff-list';
import { PolicyFiles } from './policy-files';

interface Props {
  stored: TierPolicy;
  /** True when another policy stands in the editor already, not saved yet. */
  taken: boolean;
  /** Puts another policy into the editor, where it can be looked over before it is saved. */
  onTake: (policy: TierPolicy, how: 'imported' | 'restored') => void;
}

/** Former versions with what they would change, and the policy as a file. */
export function VersionsTab({ stored, taken, onTake }: Props) {
  const { t } = useTranslation('policy');
  const api = useViewApi();
  const [versions, setVersions] = useState<PolicyVersion[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [open, setOpen] = useState<{ id: string; policy: TierPolicy | null } | null>(null);

  // Listed again after each change: the present policy is what tells.
  useEffect(() => {
    api.call('policy.versions', {}).then(
      (answer) => setVersions(answer.versions),
      (error: unknown) => setProblem(problemOf(error)),
    );
  }, [api, stored]);

  const look = (id: string) => {
    if (open?.id === id) return setOpen(null);
    api.call('policy.version', { id }).then(
      ({ policy }) => setOpen({ id, policy }),
      (error: unknown) => setProblem(problemOf(error)),
    );
  };

  return (
    <div className={classes.stack}>
      {taken && (
        <Note tone="warn" testId="policy-taken">
          {t('versions.taken')}
        </Note>
      )}
      <PolicyFiles stored={stored} onTake={(policy) => onTake(policy, 'imported')} />
      <div>
        <h3>{t('versions.title')}</h3>
        <p className={classes.quiet}>{t('versions.text')}</p>
      </div>
      {problem && <ProblemNote problem={problem} tone="strong" />}
      {versions?.length === 0 && <p className={classes.empty}>{t('versions.none')}</p>}
      <ul className={classes.rows}>
        {versions?.map((version, at) => (
          <li key={version.id} className={classes.row} data-testid="policy-version-row">
            <VersionHead version={version} current={at === 0} open={open?.id === version.id} onLook={look} />
            {open?.id === version.id && open.policy === null && <p>{t('versions.damaged')}</p>}
            {open?.id === version.id && open.policy && (
              <>
                <PolicyDiff before={stored} after={open.policy} />
                {at > 0 && (
                  <Button
                    className={classes.start}
                    onClick={() => {
                      const { policy } = open;
                      if (policy) onTake(policy, 'restored');
                      setOpen(null);
                    }}
                    data-testid="policy-restore"
                  >
                    {t('versions.restore', { version: version.version })}
                  </Button>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface HeadProps {
  version: PolicyVersion;
  current: boolean;
  open: boolean;
  onLook: (id: string) => void;
}

function VersionHead({ version, current, open, onLook }: HeadProps) {
  const { t } = useTranslation('policy');
  const locale = useLocale();
  const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(version.at);
  return (
    <div className={classes.rowHead}>
      <div>
        <strong>{version.version}</strong> {current && <span className={classes.badge}>{t('versions.current')}</span>}
        <div className={classes.quiet}>
          {t(`versions.how.${version.how}`)} · {when}
        </div>
      </div>
      {!current && (
        <Button
          variant="default"
          aria-expanded={open}
          aria-label={t('versions.compareNamed', { version: version.version })}
          onClick={() => onLook(version.id)}
          data-testid="policy-compare"
        >
          {t('versions.compare')}
        </Button>
      )}
    </div>
  );
}
