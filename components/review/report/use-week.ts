import { useCallback, useState } from 'react';
import { isoWeekSchema } from '../../../lib/quality/report/types';
import { createWallClock, isoWeek, shiftWeek } from '../../../lib/quality/zone';

/** How many weeks back can be chosen: two years. */
const reach = 104;

export interface Week {
  week: string;
  timeZone: string;
  /** The running week first. */
  choices: string[];
  choose(week: string): void;
  /** Null at either end. */
  earlier: string | null;
  later: string | null;
}

/** The week of the report, kept in the address (`&week=2026-W47`); the last whole one when the address names none. */
export function useWeek(): Week {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const [running] = useState(() => isoWeek(createWallClock(timeZone)(Date.now())));
  const [week, setWeek] = useState(() => {
    const asked = isoWeekSchema.safeParse(new URLSearchParams(location.search).get('week'));
    return asked.success && asked.data <= running ? asked.data : shiftWeek(running, -1);
  });
  const choose = useCallback((next: string) => {
    setWeek(next);
    history.replaceState(null, '', `?view=report&week=${next}`);
  }, []);
  const recent = Array.from({ length: reach }, (_, back) => shiftWeek(running, -back));
  const choices = recent.includes(week) ? recent : [...recent, week];
  return {
    ...{ week, timeZone, choices, choose },
    earlier: shiftWeek(week, -1),
    later: week === running ? null : shiftWeek(week, 1),
  };
}
