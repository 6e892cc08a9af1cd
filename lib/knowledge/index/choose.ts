import { analysisVersion } from '../analysis/terms';
import type { Segment, Track } from '../store';
import { decodeNumbers, Places } from './numbers';

/** While additions come in, so many segments of like size make one: each posting is written anew few times. */
const fanOut = 8;
/** A query reads a few records of every segment. */
const mostSegments = 24;
/** Once quiet, a segment has to be so many times as big as all that follow it. */
const quietRatio = 3;
const fewDeleted = 200;

const sum = (segments: readonly Segment[]) => segments.reduce((total, { passages }) => total + passages, 0);
const isSound = (segment: Segment) => segment.analysis === analysisVersion;

/** The longest tail of sound segments. */
function soundTail(segments: readonly Segment[]): Segment[] {
  const last = segments.findLastIndex((segment) => !isSound(segment));
  return segments.slice(last + 1);
}

/** What to merge while additions come in: the longest run at the end that none of its segments outweighs. */
export function growing(track: Track): Segment[] {
  const tail = soundTail(track.segments);
  for (let from = 0; from + fanOut <= tail.length; from += 1) {
    const run = tail.slice(from);
    if (Math.max(...run.map(({ passages }) => passages)) <= (2 * sum(run)) / fanOut) return run;
  }
  return tail.length > mostSegments ? tail.slice(-fanOut) : [];
}

function deletedShare(segment: Segment, deleted: readonly number[]): number {
  const gone = new Places(segment.numbers).placesOf(deleted).length;
  return gone > fewDeleted || gone === segment.passages ? gone / segment.passages : 0;
}

/** What to merge when nothing comes in: what keeps a search from reading few segments, or holds many deleted passages. */
export function quiet(track: Track): Segment[] {
  const tail = soundTail(track.segments);
  const from = tail.findIndex((segment, at) => segment.passages < quietRatio * sum(tail.slice(at + 1)));
  if (from >= 0 && from < tail.length - 1) return tail.slice(from);
  const deleted = decodeNumbers(track.deleted);
  const full = deleted.length === 0 ? undefined : tail.find((segment) => deletedShare(segment, deleted) > 0.25);
  return full ? [full] : [];
}

/** The first segment that has to be made anew from its passages. */
export function unsound(track: Track): Segment | undefined {
  return track.segments.find((segment) => !isSound(segment));
}
