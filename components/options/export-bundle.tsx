import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../lib/problem';
import { ProblemNote } from '../ui/problem-note';
import { problemOf } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';
import { makeBundle } from './make-bundle';
import classes from './options.module.css';

function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The whole base as two files that any web server can serve to the other browsers. */
export function ExportBundle() {
  const { t } = useTranslation(['options', 'shared']);
  const api = useViewApi();
  const [done, setDone] = useState<{ articles: number; ended: boolean } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const run = async () => {
    const controller = new AbortController();
    running.current = controller;
    setProblem(null);
    setDone({ articles: 0, ended: false });
    try {
      const bundle = await makeBundle(
        (after) => api.call('sources.export', { after }),
        (articles) => setDone({ articles, ended: false }),
        controller.signal,
      );
      download(bundle.file, bundle.fileName);
      download(bundle.manifest, 'sidedesk-bundle.json');
      setDone({ articles: bundle.articles, ended: true });
    } catch (error) {
      setDone(null);
      if (!controller.signal.aborted) setProblem(problemOf(error));
    }
  };

  return (
    <div className={`${classes.adder} ${classes.wide}`}>
      <h3>{t('options:knowledge.bundle.title')}</h3>
      <p className={classes.quiet}>{t('options:knowledge.bundle.text')}</p>
      <div className={classes.saveRow}>
        {done && !done.ended ? (
          <Button variant="default" onClick={() => running.current?.abort()}>
            {t('shared:cancel')}
          </Button>
        ) : (
          <Button variant="default" onClick={() => void run()} data-testid="export-bundle">
            {t('options:knowledge.bundle.export')}
          </Button>
        )}
        {done && (
          <span role="status">
            {t(done.ended ? 'options:knowledge.bundle.done' : 'options:knowledge.bundle.working', {
              count: done.articles,
            })}
          </span>
        )}
      </div>
      {problem && <ProblemNote problem={problem} tone="strong" />}
    </div>
  );
}
