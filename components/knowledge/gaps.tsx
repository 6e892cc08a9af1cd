import { Button, SegmentedControl, Skeleton, Switch } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GapTopic, TopicState, WindowDays } from '../../lib/knowledge-health/types';
import type { Problem } from '../../lib/problem';
import { whole } from '../review/format';
import { useLoad } from '../review/use-load';
import { IconFileText } from '../ui/icons';
import { ProblemNote } from '../ui/problem-note';
import { problemOf } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';
import { Empty } from './empty';
import classes from './knowledge.module.css';
import { Topic } from './topic';
import { useTopicExport } from './use-topic-export';

const states: readonly TopicState[] = ['open', 'done', 'dismissed'];

interface Props {
  days: WindowDays;
  revision: number;
  /** An entry was made from a ticket's reply. */
  onEntry(id: string): void;
}

/** Topics nobody has written an article about. */
export function Gaps({ days, revision, onEntry }: Props) {
  const { t, i18n } = useTranslation('knowledge');
  const api = useViewApi();
  const [state, setState] = useState<TopicState>('open');
  const [weak, setWeak] = useState(true);
  const [said, setSaid] = useState('');
  const [failed, setFailed] = useState<Problem | null>(null);
  // A new revision asks again.
  const load = useCallback(() => api.call('health.gaps', { days, weak, state }), [api, days, weak, state, revision]);
  const report = useLoad(load);
  const save = useTopicExport(report.value?.topics ?? []);
  const { value } = report;
  const mark = async (topic: GapTopic, to: TopicState) => {
    try {
      await api.call('health.mark', { days, weak, topicId: topic.id, state: to });
      setFailed(null);
      setSaid(t(`gaps.marked.${to}`));
      report.again();
    } catch (error) {
      setFailed(problemOf(error));
    }
  };
  const makeEntry = async (recordId: string) => {
    try {
      onEntry((await api.call('entries.make', { recordId })).id);
    } catch (error) {
      setFailed(problemOf(error));
    }
  };
  const most = Math.max(1, ...(value?.topics.map(({ tickets }) => tickets) ?? []));
  return (
    <section aria-busy={report.loading} aria-label={t('tab.gaps')} data-testid="gaps">
      <p className={classes.lead}>{t('gaps.intro')}</p>
      {(report.problem ?? failed) && <ProblemNote problem={report.problem ?? (failed as Problem)} tone="strong" />}
      {!value && report.loading && <Skeleton height={240} radius="md" role="status" aria-label={t('loading')} />}
      <div role="status" className={classes.said}>
        {said}
      </div>
      {value && (
        <>
          <div className={classes.controls}>
            <SegmentedControl
              className={classes.segments}
              aria-label={t('gaps.stateLabel')}
              value={state}
              onChange={(next) => setState(next as TopicState)}
              data={states.map((one) => ({
                value: one,
                label: `${t(`gaps.state.${one}`)} ${whole(value.states[one], i18n.language)}`,
              }))}
            />
            <Switch
              label={t('gaps.weak')}
              description={t('gaps.weakHelp')}
              checked={weak}
              onChange={(event) => setWeak(event.currentTarget.checked)}
              data-testid="weak"
            />
            <div className={classes.exports}>
              {(['csv', 'markdown'] as const).map((format) => (
                <Button
                  key={format}
                  variant="default"
                  disabled={value.topics.length === 0}
                  leftSection={<IconFileText size={15} aria-hidden="true" />}
                  onClick={() => save(format)}
                  data-testid={`export-${format}`}
                >
                  {t(`gaps.${format}`)}
                </Button>
              ))}
            </div>
          </div>
          <p className={classes.quiet} data-testid="gap-counts">
            {t('gaps.tickets', { count: value.tickets })} · {t('gaps.single', { count: value.single })}
            {value.leftOut > 0 && ` · ${t('gaps.leftOut', { count: value.leftOut })}`}
          </p>
          {value.topics.length === 0 ? (
            state === 'open' ? (
              <Empty title={t('gaps.noneTitle')}>{t('gaps.none')}</Empty>
            ) : (
              <p className={classes.quiet}>{t('gaps.noneInState')}</p>
            )
          ) : (
            <ol className={classes.list}>
              {value.topics.map((topic) => (
                <Topic
                  key={topic.id}
                  topic={topic}
                  most={most}
                  onMark={(to) => void mark(topic, to)}
                  onEntry={(id) => void makeEntry(id)}
                />
              ))}
            </ol>
          )}
        </>
      )}
    </section>
  );
}
