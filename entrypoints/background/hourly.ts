import { browser } from 'wxt/browser';

export const hourlyAlarm = 'hourly';

/** Firefox forgets alarms when it closes; a second one of the same name would put the first off. */
export async function ensureHourly(): Promise<void> {
  if (!(await browser.alarms.get(hourlyAlarm))) await browser.alarms.create(hourlyAlarm, { periodInMinutes: 60 });
}
