import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GapTopic, TopicState } from '../../lib/knowledge-health/types';
import { whole } from '../review/format';
import { IconArrowBackUp, IconCheck, IconX } from '../ui/icons';
import { useLanguageName } from '../ui/use-language-name';
import classes from './knowledge.module.css';
import { TopicTickets } from './topic-tickets';
import { WeekBars } from './week-bars';

interface Props {
  topic: GapTopic;
  /** Tickets of the largest topic. */
  most: number;
  onMark(state: TopicState): void;
  /** Makes an entry from the reply of a suggestion's ticket. */
  onEntry(recordId: string): void;
}

/** The name of a topic: the words its tickets share. */
export function topicName(topic: GapTopic): string {
  return topic.words.join(' · ') || topic.subject;
}

/** One topic: its name, how many tickets, since when, and what can be done about it. */
export function Topic({ topic, most, onMark, onEntry }: Props) {
  const { t } = useTranslation('knowledge');
  const languageName = useLanguageName();
  const name = topicName(topic);
  return (
    <li className={classes.item} data-testid="topic" data-state={topic.state}>
      <div className={classes.itemHead}>
        <div className={classes.itemTitle}>
          <h2 dir="auto">{name}</h2>
          <p className={classes.quiet} dir="auto">
            {t('gaps.example')} {topic.subject || t('gaps.noSubject')}
          </p>
        </div>
        <WeekBars name={name} weeks={topic.weeks} />
        <div className={classes.actions}>
          {topic.state === 'open' ? (
            <>
              <Button
                variant="default"
                aria-label={`${t('gaps.markDone')} – ${name}`}
                leftSection={<IconCheck size={15} aria-hidden="true" />}
                onClick={() => onMark('done')}
                data-testid="mark-done"
              >
                {t('gaps.markDone')}
              </Button>
              <Button
                variant="subtle"
                color="gray"
                aria-label={`${t('gaps.markDismissed')} – ${name}`}
                leftSection={<IconX size={15} aria-hidden="true" />}
                onClick={() => onMark('dismissed')}
              >
                {t('gaps.markDismissed')}
              </Button>
            </>
          ) : (
            <Button
              variant="default"
              aria-label={`${t('gaps.reopen')} – ${name}`}
              leftSection={<IconArrowBackUp size={15} aria-hidden="true" />}
              onClick={() => onMark('open')}
            >
              {t('gaps.reopen')}
            </Button>
          )}
        </div>
      </div>
      <ReasonBar topic={topic} most={most} />
      <p className={classes.facts}>
        <strong>{t('gaps.topicTickets', { count: topic.tickets })}</strong>
        {topic.ownReplies > 0 && <span>{t('gaps.ownReplies', { count: topic.ownReplies })}</span>}
        <span>{topic.langs.map(({ lang, tickets }) => `${languageName(lang)} ${tickets}`).join(', ')}</span>
        {isRising(topic.weeks) && <span className={classes.rising}>▲ {t('gaps.rising')}</span>}
        {topic.fresh > 0 && <span className={classes.rising}>{t('gaps.back', { count: topic.fresh })}</span>}
      </p>
      <details className={classes.more}>
        <summary>{t('gaps.show')}</summary>
        <TopicTickets tickets={topic.examples} onEntry={onEntry} />
      </details>
    </li>
  );
}

/** How many tickets against the largest topic, parted by why nothing fitted. */
function ReasonBar({ topic, most }: { topic: GapTopic; most: number }) {
  const { t, i18n } = useTranslation('knowledge');
  const text = topic.reasons
    .map(({ reason, tickets }) => `${t(`gaps.reason.${reason}`)}: ${whole(tickets, i18n.language)}`)
    .join(', ');
  return (
    <div className={classes.reasons}>
      <span className={classes.barTrack} aria-hidden="true">
        <span className={classes.barFill} style={{ inlineSize: `${(100 * topic.tickets) / most}%` }}>
          {topic.reasons.map(({ reason, tickets }) => (
            <span key={reason} data-reason={reason} style={{ flexGrow: tickets }} />
          ))}
        </span>
      </span>
      <span className={classes.quiet}>{text}</span>
    </div>
  );
}

/** True when the last third of the weeks holds more than twice its share, and at least three tickets. */
function isRising(weeks: readonly number[]): boolean {
  const sum = (part: readonly number[]) => part.reduce((all, count) => all + count, 0);
  const late = sum(weeks.slice(Math.ceil((weeks.length * 2) / 3)));
  return late >= 3 && late * 3 > 2 * sum(weeks);
}
