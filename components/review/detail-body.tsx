import type { RefObject } from 'react';
import type { RecordDetail } from '../../lib/quality/types';
import classes from './detail.module.css';
import { DetailTimings, DetailVersions } from './detail-facts';
import { DetailPassages } from './detail-passages';
import { DetailReply } from './detail-reply';
import { DetailThread } from './detail-thread';
import { DetailTier } from './detail-tier';
import { DetailTimeline } from './detail-timeline';
import { FollowUps } from './follow-ups';
import { Rerun } from './rerun';
import type { Preset } from './review';
import { ReplacePick } from './scoring/replace-pick';
import { ScoringCard } from './scoring/scoring-card';

interface Props {
  detail: RecordDetail;
  /** The session or sample that is worked on. */
  preset: Preset;
  /** What took its place in the sample; null for nothing. */
  onReplaced(instead: string | null): void;
  /** Its review was sent. */
  onDone(): void;
  /** True when the one before was just sent: the grades take the keys. */
  goesOn: RefObject<boolean>;
}

/** What is known of one suggestion, and its review. */
export function DetailBody({ detail, preset, onDone, onReplaced, goesOn }: Props) {
  const { record } = detail;
  // The address may name a record that is none of the work.
  const isWork = preset.filter.ids?.includes(record.id) ?? false;
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        <DetailReply detail={detail} />
        <DetailThread record={record} />
        <DetailPassages detail={detail} />
      </div>
      <div className={classes.column}>
        <ScoringCard detail={detail} session={isWork ? preset.session : null} onDone={onDone} goesOn={goesOn} />
        {isWork && preset.sample !== null && (
          <ReplacePick sample={preset.sample} record={record.id} onReplaced={onReplaced} />
        )}
        <DetailTier detail={detail} />
        <FollowUps detail={detail} />
        <Rerun detail={detail} />
        <DetailTimeline detail={detail} />
        <DetailTimings record={record} />
        <DetailVersions record={record} />
      </div>
    </div>
  );
}
