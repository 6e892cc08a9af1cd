// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TicketRef } from '../../ticket/ref';
import { stage } from '../zendesk/fixtures/stage';
import { createTracker, type Tracker } from './tracker';

let place: { href: string };
let stop: AbortController;
let announced: (string | null)[];
let tracker: Tracker;
const idOf = (ref: TicketRef | null) => ref?.id ?? null;
const one = stage.ref('1');
const two = stage.ref('2');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  stage.draw();
  stage.show('1');
  place = { href: stage.address('1') };
  stop = new AbortController();
  announced = [];
  tracker = createTracker({
    adapter: stage.create(),
    window: { document, location: place } as unknown as Window,
    fetch,
    signal: stop.signal,
    onChange: (ref) => announced.push(idOf(ref)),
  });
  tracker.look();
});
afterEach(() => void vi.useRealTimers());

describe('an address that is about to change', () => {
  it('ends the ticket on screen before the page shows it', () => {
    tracker.moved(new URL(stage.address('2')));
    expect(tracker.shows(one)).toBe(false);
    tracker.look();
    expect(announced).toEqual([one.id, null]);
  });

  it('begins the next one once page and address agree', () => {
    const during = tracker.signal();
    tracker.moved(new URL(stage.address('2')));
    place.href = stage.address('2');
    vi.runAllTimers();
    expect(announced).toEqual([one.id, null]);
    expect(during.aborted).toBe(true);
    stage.show('2');
    tracker.look();
    expect(tracker.shows(two)).toBe(true);
    expect(announced).toEqual([one.id, null, two.id]);
  });

  it('and does not after all changes nothing', () => {
    tracker.moved(new URL(stage.address('2')));
    vi.runAllTimers();
    expect(tracker.shows(one)).toBe(true);
    expect(announced).toEqual([one.id]);
  });
});

it('shows nothing any more once the script is stopped, and says nothing', () => {
  stop.abort();
  expect(tracker.shows(one)).toBe(false);
  stage.show('2');
  place.href = stage.address('2');
  tracker.look();
  expect(tracker.shows(two)).toBe(false);
  expect(announced).toEqual([one.id]);
});
