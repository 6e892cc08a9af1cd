import type { AgentKey, DemoPerson } from './types';

const staff = (id: number, name: string, mail: string): DemoPerson => ({
  id,
  name,
  email: `${mail}@brightline.example`,
  locale: 'en-US',
  role: 'agent',
  phone: null,
  timeZone: 'Brussels',
  signature: `Kind regards,\n${name}\nBrightline Customer Care`,
});

/** Brightline's support staff; `elin` is the person signed in. */
export const agents: Record<AgentKey, DemoPerson> = {
  elin: staff(25900310447901, 'Elin Vandersteen', 'elin.vandersteen'),
  karim: staff(25900310447902, 'Karim Aziz', 'karim.aziz'),
  sofie: staff(25900310447903, 'Sofie Lindqvist', 'sofie.lindqvist'),
  jonas: staff(25900310447904, 'Jonas Reuter', 'jonas.reuter'),
};

export const signedIn = agents.elin;

/** Brightline's messaging bot. Zendesk gives bots the id -1. */
export const bot: DemoPerson = {
  id: -1,
  name: 'Brightline Assistant',
  email: null,
  locale: 'en-US',
  role: 'bot',
  phone: null,
  timeZone: 'Brussels',
  signature: null,
};
