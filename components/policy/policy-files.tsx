import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PolicyFault, policyFileText, readPolicyFile } from '../../lib/triage/policy-file';
import type { TierPolicy } from '../../lib/triage/policy-schema';
import { Note, NoteActions } from '../ui/note';
import classes from './policy.module.css';
import { PolicyDiff } from './policy-diff-list';

interface Props {
  stored: TierPolicy;
  onTake: (policy: TierPolicy) => void;
}

type Read =
  | { state: 'none' }
  | { state: 'faults'; name: string; faults: PolicyFault[] }
  | { state: 'read'; name: string; policy: TierPolicy };

function download(policy: TierPolicy): void {
  const url = URL.createObjectURL(new Blob([policyFileText(policy)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `sidedesk-policy-${policy.version.replace(/[^\w.-]+/g, '-')}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The policy as one JSON file, out and in. A file is read and compared first; with errors nothing is stored. */
export function PolicyFiles({ stored, onTake }: Props) {
  const { t } = useTranslation('policy');
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<Read>({ state: 'none' });

  const pick = async (file: File | undefined) => {
    if (!file) return;
    const result = readPolicyFile(await file.text());
    setRead(
      result.ok
        ? { state: 'read', name: file.name, policy: result.policy }
        : { state: 'faults', name: file.name, faults: result.faults },
    );
  };

  return (
    <div className={classes.stackTight}>
      <h3>{t('files.title')}</h3>
      <p className={classes.quiet}>{t('files.text')}</p>
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => download(stored)} data-testid="policy-export">
          {t('files.export')}
        </Button>
        <Button variant="default" onClick={() => input.current?.click()}>
          {t('files.import')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('files.import')}
          data-testid="policy-import"
          onChange={(event) => {
            void pick(event.currentTarget.files?.[0]);
            // The same file may be chosen again after a change.
            event.currentTarget.value = '';
          }}
        />
      </div>
      {read.state === 'faults' && (
        <div role="alert">
          <Note tone="strong" testId="policy-import-faults">
            <p>{t('files.refused', { name: read.name, count: read.faults.length })}</p>
            <ul className={classes.faultList}>
              {read.faults.slice(0, 20).map(({ field, message }) => (
                <li key={`${field} ${message}`}>
                  {field !== '' && <code>{field}</code>} {message}
                </li>
              ))}
            </ul>
          </Note>
        </div>
      )}
      {read.state === 'read' && (
        <Note tone="calm" testId="policy-import-read">
          <p>{t('files.read', { name: read.name, version: read.policy.version })}</p>
          <PolicyDiff before={stored} after={read.policy} />
          <NoteActions>
            <Button
              onClick={() => {
                onTake(read.policy);
                setRead({ state: 'none' });
              }}
              data-testid="policy-import-take"
            >
              {t('files.take')}
            </Button>
            <Button variant="subtle" onClick={() => setRead({ state: 'none' })}>
              {t('files.leave')}
            </Button>
          </NoteActions>
        </Note>
      )}
    </div>
  );
}
