import { browser } from 'wxt/browser';

// Chrome stops a worker 30 s after its last event, an open port or fetch notwithstanding (measured, Chromium 156);
// any extension API call counts as an event. Only while something is being worked on.
const beatMs = 20_000;
/** Fires only when a worker was stopped at work: the new one takes up what it left, also when no page of ours is open. */
export const leftWorkAlarm = 'left-work';

/** Counts pieces of work; the worker stays awake while there is one. */
export function createKeepAlive(): (working: boolean) => void {
  let working = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  void browser.alarms.clear(leftWorkAlarm);
  return (starts) => {
    working = Math.max(0, working + (starts ? 1 : -1));
    if (working > 0 && timer === undefined) {
      timer = setInterval(() => void browser.runtime.getPlatformInfo(), beatMs);
      void browser.alarms.create(leftWorkAlarm, { periodInMinutes: 1 });
    }
    if (working === 0) {
      clearInterval(timer);
      timer = undefined;
      void browser.alarms.clear(leftWorkAlarm);
    }
  };
}
