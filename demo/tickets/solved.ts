/** A ticket that was solved long ago: not in the list of tickets, but found by the search. */
export interface SolvedTicketSource {
  id: number;
  subject: string;
  text: string;
  group: 'First line' | 'Second line' | 'Third line';
  tags: string[];
  /** How long before the demo started. */
  ago: string;
}

/** All people are invented. */
export const solvedTickets: readonly SolvedTicketSource[] = [
  {
    id: 47011,
    subject: 'Moving my eSIM to another phone',
    text: 'I bought a new phone and want to transfer the eSIM of my Brightline plan from the old phone to the new one. There is nothing to scan. Will I be without a signal while the transfer happens?',
    group: 'First line',
    tags: ['mobile', 'esim'],
    ago: '21d',
  },
  {
    id: 47038,
    subject: 'Moving the eSIM before my holiday',
    text: 'How do I transfer my eSIM to the new phone? On the old phone I still see the Brightline plan. I would rather not lose the signal during working hours.',
    group: 'First line',
    tags: ['mobile', 'esim'],
    ago: '34d',
  },
  {
    id: 47102,
    subject: 'Moving the eSIM is stuck at activating',
    text: 'The transfer to my new phone has been stuck at "activating" since the weekend, and the old phone has no signal any more. Restarting did not help.',
    group: 'Second line',
    tags: ['mobile', 'esim', 'provisioning'],
    ago: '12d',
  },
  {
    id: 47140,
    subject: 'No internet in the whole street, red light on the router',
    text: 'Our broadband went down this morning, the router shows a red light, and the neighbours have no connection either.',
    group: 'Third line',
    tags: ['broadband', 'outage', 'jira_escalated'],
    ago: '48d',
  },
  {
    id: 47166,
    subject: 'Broadband down, neighbours too',
    text: 'No internet since seven, the router light is red, four neighbours in the street have no connection. Is there an outage?',
    group: 'Third line',
    tags: ['broadband', 'outage'],
    ago: '90d',
  },
  {
    id: 47203,
    subject: 'Abends langsames WLAN',
    text: 'Abends kommen im WLAN nur 5 Mbit/s an, gebucht sind 100. Am Kabel ist es schneller. Was kann ich selbst tun?',
    group: 'First line',
    tags: ['broadband', 'speed'],
    ago: '16d',
  },
];

/** Those that hold all of these words, or words that begin with them, as helpdesks' searches do; newest first. */
export function findSolved(words: readonly string[]): SolvedTicketSource[] {
  const beginnings = words.map((word) => word.toLowerCase());
  return solvedTickets.filter(({ subject, text }) => {
    const held = `${subject} ${text}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return beginnings.every((beginning) => held.some((word) => word.startsWith(beginning)));
  });
}
