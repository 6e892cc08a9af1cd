import { expect, it } from 'vitest';
import type { Engine } from '../models/engine';
import { createMask } from '../privacy/mask';
import { defaultPolicy } from '../triage/default-policy';
import { summariseThread } from './aside';
import { exampleDecision, exampleTicket } from './fixtures/example';
import { buildMessages, randomMarker } from './prompt';
import { ticketMask } from './ticket-mask';

const iban = 'BE71 0961 2345 6769';
const line = 'The line drops every evening and nobody calls me back about it.\n';

/** A text whose `at`-th character stands in the middle of the IBAN. */
const broken = (at: number) => {
  const before = line
    .repeat(Math.ceil(at / line.length))
    .slice(0, at - 12)
    .replace(/\n[^\n]*$/, '\n');
  const gap = 'x'.repeat(Math.max(0, at - 8 - before.length - 'IBAN '.length - 1));
  return `${before}${gap} IBAN ${iban} and so on.\n${line.repeat(5)}`;
};
function prompt(ticket = exampleTicket()) {
  return buildMessages({
    ticket,
    policy: defaultPolicy,
    decision: exampleDecision(),
    passages: [],
    lang: 'en',
    instruction: null,
    previous: [],
    base: null,
    style: null,
    signed: true,
    mask: ticketMask(ticket, createMask).mask,
    marker: randomMarker(),
  });
}
const said = (messages: readonly { content: string }[]) => messages.map(({ content }) => content).join('\n');

it('sends no half of a value where a very long first message is cut', () => {
  for (let at = 23_950; at < 24_000; at += 3) {
    const sent = said(prompt(exampleTicket({}, broken(at))));
    expect(sent).not.toMatch(/BE71|0961|2345|6769/);
  }
});

it('sends no half of a value where a very long thread is cut for its summary', async () => {
  const asked: string[] = [];
  const engine: Engine = {
    kind: 'openai',
    name: 'm',
    async *run(request) {
      asked.push(said(request.messages));
      yield { type: 'done', value: null, text: '', rung: 'plain', cutOff: null };
    },
  };
  const tail = line.repeat(380).slice(0, 23_990);
  for (let cut = 0; cut < 20; cut += 3) {
    const ticket = exampleTicket({}, `${line}My IBAN is ${iban} ${tail.slice(cut)}`);
    const summary = summariseThread(engine, ticket, ticketMask(ticket, createMask), 'en', new AbortController().signal);
    await summary.catch(() => undefined);
  }
  expect(asked).toHaveLength(7);
  expect(asked.join('\n')).not.toMatch(/BE71|0961|2345|6769/);
});

it.each([
  ['Li Wu', /Greet the customer as \[NAME_1b?\]/],
  ['Jo', /Greet the customer as \[NAME_1\]/],
  ['Martha Okonjo', /Greet the customer as \[NAME_1b\]/],
])('names nobody where the customer is greeted: %s', (name, words) => {
  const ticket = exampleTicket({ requester: { id: '7', name, email: null, locale: 'en-GB' } });
  ticket.messages = ticket.messages.map((message) => ({ ...message, author: { ...message.author, name } }));
  const sent = said(prompt(ticket));
  expect(sent).toMatch(words);
  expect(sent).not.toMatch(new RegExp(`(?<!\\p{L})(?:${name.replace(' ', '|')})(?!\\p{L})`, 'u'));
});
