import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../lib/problem';
import { ProblemNote } from '../../ui/problem-note';
import { useViewApi } from '../../ui/view-api-context';
import { fileName, saveFile } from '../save-file';
import { useDocuments } from '../use-documents';
import { problemOf } from '../use-load';
import { type Ref, RequesterCard, TicketCard } from './erase-cards';
import { Holds } from './holds';
import { ImportFile } from './import-file';
import classes from './views.module.css';

/** Backup, import, erasure and legal hold of the log. */
export function LogData() {
  const { t } = useTranslation('quality');
  const api = useViewApi();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const [told, setTold] = useState('');
  const holds = useDocuments('hold');
  const erasures = useDocuments('erasure');
  const switches = useDocuments('switch');

  const run = async (work: () => Promise<string>) => {
    setProblem(null);
    setTold('');
    try {
      setTold(await work());
      holds.again();
      erasures.again();
    } catch (error) {
      setProblem(problemOf(error));
    }
    setDone(null);
  };
  const release = (ref: Ref, reason: string) =>
    run(async () => {
      await api.call('log.hold', { ref, reason, on: false });
      return t('data.released');
    });
  const backup = () =>
    run(async () => {
      const parts: string[] = [];
      let after: string | null = null;
      let count = 0;
      do {
        const slice: { text: string; next: string | null; done: number } = await api.call('log.backup', { after });
        parts.push(slice.text);
        count += slice.done;
        setDone(count);
        after = slice.next;
      } while (after !== null);
      saveFile(parts, fileName('backup', 'jsonl'), 'application/x-ndjson;charset=utf-8');
      return t('data.backedUp', { count });
    });

  return (
    <>
      {problem && <ProblemNote problem={problem} onClose={() => setProblem(null)} />}
      <p role="status" className={classes.status}>
        {done === null ? told : t('data.running', { count: done })}
      </p>
      <section className={classes.card} aria-label={t('data.backup')}>
        <h2>{t('data.backup')}</h2>
        <p className={classes.muted}>{t('data.backupHelp')}</p>
        <Button w="fit-content" loading={done !== null} onClick={() => void backup()} data-testid="backup">
          {t('data.backupDo')}
        </Button>
      </section>
      <ImportFile />
      <TicketCard
        onErase={(ref) =>
          run(async () => t('data.erased', { count: (await api.call('log.erase', { by: 'ticket', ref })).records }))
        }
        onHold={(ref, reason) =>
          run(async () => {
            await api.call('log.hold', { ref, reason, on: true });
            return t('data.held');
          })
        }
      />
      <RequesterCard
        onErase={(name) =>
          run(async () => t('data.erased', { count: (await api.call('log.erase', { by: 'requester', name })).records }))
        }
      />
      <Holds holds={holds.list} erasures={erasures.list} switches={switches.list} onRelease={release} />
    </>
  );
}
