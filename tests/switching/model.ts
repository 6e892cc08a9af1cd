import { stageTopics as topics } from '../../lib/helpdesks/fixtures/stage';

export const topicsIn = (text: string): string[] => Object.values(topics).filter((word) => text.includes(word));

/** What the requester writes in the ticket. */
export const question = (id: string): string => `How do I open the cover of my ${topics[id]}?`;

/** One article for each topic, so that the drafts quoted from knowledge name it too. */
export const articles = Object.values(topics).map((word) => ({
  path: `${word}.md`,
  text: `# Open the cover of your ${word}\n\nTo open the cover of your ${word}, turn the ${word} around and press the cover of the ${word}.\n`,
  modifiedAt: null,
}));

/** The answer of an OpenAI-compatible endpoint: a draft about what the prompt asks for, in pieces. */
export function modelAnswer(body: string): string[] {
  const word = /How do I open the cover of my (\w+)/.exec(body)?.[1] ?? 'nothing';
  const text = `Please turn your ${word} around. Then write to us again about the ${word}.`;
  const answer = JSON.stringify({
    answerable: 'yes',
    tier: { tier: 'L1', confidence: 'high', reasons: [{ text: 'How to', quote: `open the cover of my ${word}` }] },
    drafts: [{ kind: 'answer', text }],
  });
  const pieces = answer.match(/[\s\S]{1,90}/g) ?? [];
  return [
    ...pieces.map((content) => ({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })),
    { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
  ]
    .map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`)
    .concat('data: [DONE]\n\n');
}
