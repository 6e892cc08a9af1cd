import { expect } from 'vitest';
import type { ChromiumSession } from '../harness/chromium';
import type { FirefoxSession } from '../harness/firefox';
import { hostPattern } from '../harness/granted';
import { addHelpdesk, addHelpdeskInFirefox } from '../harness/setup';
import type { Desk } from './desk';
import type { Desks } from './server';

const ownDesks = ({ all }: Desks): Desk[] => Object.values(all).filter(({ own }) => own);
const firstTicket = (desk: Desk): string => desk.ticketUrl(desk.tickets.ids[0] ?? '');

/** Match patterns of the hosts under names of the team's own, for `withHostPermissions`. */
export const patternsToGrant = (desks: Desks): string[] =>
  ownDesks(desks).map((desk) => hostPattern(firstTicket(desk)));

/** Adds those hosts on the options page, each by a ticket's address, by which it has to be recognised. */
export async function addOwnDesks(session: ChromiumSession, desks: Desks): Promise<void> {
  for (const desk of ownDesks(desks)) expect(await addHelpdesk(session, firstTicket(desk))).toBe(desk.helpdesk);
}

export async function addOwnDesksInFirefox(session: FirefoxSession, desks: Desks): Promise<void> {
  for (const desk of ownDesks(desks))
    expect(await addHelpdeskInFirefox(session, firstTicket(desk))).toBe(desk.helpdesk);
}
