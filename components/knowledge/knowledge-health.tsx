import { Button, NativeSelect, Tabs } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WindowDays } from '../../lib/knowledge-health/types';
import { ProblemNote } from '../ui/problem-note';
import { ProductMark } from '../ui/product-mark';
import { Articles } from './articles';
import { Changes } from './changes';
import { Entries } from './entries';
import { Gaps } from './gaps';
import classes from './knowledge.module.css';
import { type Counting, useCounting } from './use-counting';
import { useEntryLink } from './use-entry-link';
import { useTab } from './use-tab';

const windows: readonly WindowDays[] = [28, 91, 182, 364];
const tabs = ['gaps', 'articles', 'changes', 'entries'] as const;

/** What the log and the sources say of the knowledge base: what is missing, what is old, what changed. */
export function KnowledgeHealth() {
  const { t } = useTranslation(['knowledge', 'shared']);
  const [days, setDays] = useState<WindowDays>(91);
  const [tab, setTab] = useTab(tabs);
  const [opened, setOpened] = useState<string | null>(null);
  const openEntry = (id: string) => {
    setOpened(id);
    setTab('entries');
  };
  const noEntry = useEntryLink(openEntry);
  const counting = useCounting();
  const { revision } = counting;
  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <h1>
          <ProductMark />
          {t('title')} <span className={classes.product}>{t('shared:product')}</span>
        </h1>
        <nav className={classes.tools} aria-label={t('shared:product')}>
          <Button component="a" href="/review.html" variant="default">
            {t('review')}
          </Button>
          <Button component="a" href="/options.html#knowledge" variant="default">
            {t('settings')}
          </Button>
        </nav>
      </header>
      <main className={classes.main}>
        <CountingNote counting={counting} />
        {noEntry && <ProblemNote problem={noEntry} tone="strong" />}
        {/* Panels that are not shown would ask the core for nothing. */}
        <Tabs value={tab} onChange={(value) => value && setTab(value)} keepMounted={false}>
          <div className={classes.bar}>
            <Tabs.List>
              {tabs.map((name) => (
                <Tabs.Tab key={name} value={name} data-testid={`tab-${name}`}>
                  {t(`tab.${name}`)}
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <NativeSelect
              aria-label={t('window')}
              value={String(days)}
              onChange={(event) => setDays(windows.find((one) => String(one) === event.currentTarget.value) ?? 91)}
              data={windows.map((one) => ({ value: String(one), label: t(`days.${one}`) }))}
              data-testid="window"
            />
          </div>
          <Tabs.Panel value="gaps">
            <Gaps days={days} revision={revision} onEntry={openEntry} />
          </Tabs.Panel>
          <Tabs.Panel value="articles">
            <Articles days={days} revision={revision} />
          </Tabs.Panel>
          <Tabs.Panel value="changes">
            <Changes days={days} />
          </Tabs.Panel>
          <Tabs.Panel value="entries">
            <Entries opened={opened} onOpen={setOpened} />
          </Tabs.Panel>
        </Tabs>
      </main>
    </div>
  );
}

function CountingNote({ counting }: { counting: Counting }) {
  const { t } = useTranslation('knowledge');
  const { left, running, problem } = counting;
  const waiting = left !== null && left > 0;
  return (
    <div role="status">
      {problem && (
        <ProblemNote problem={problem}>
          <Button onClick={counting.start}>{t('goOnCounting')}</Button>
        </ProblemNote>
      )}
      {waiting && !problem && (
        <p className={classes.counting} data-testid="counting">
          {running ? <progress aria-label={t('loading')} /> : null}
          {t(running ? 'counting' : 'stopped', { left })}
          <Button variant="default" onClick={running ? counting.stop : counting.start}>
            {t(running ? 'stopCounting' : 'goOnCounting')}
          </Button>
        </p>
      )}
    </div>
  );
}
