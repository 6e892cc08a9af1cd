import { type Capability, type EngineMessage, type Rung, rungs } from './engine';
import { isWrongPath, mayAskSimpler, refusesUsage } from './errors';

/**
 * The next way to ask after `error`, or null when there is none: another base URL for a wrong path, no
 * usage figures for a server that refuses the field, else the next rung of json_schema, json_object, plain.
 */
export function nextWay(
  way: Capability,
  error: unknown,
  candidates: readonly string[],
  tried: ReadonlySet<string>,
): Capability | null {
  if (isWrongPath(error)) {
    const baseUrl = candidates.find((candidate) => !tried.has(candidate));
    return baseUrl === undefined ? null : { ...way, baseUrl };
  }
  if (way.usage && refusesUsage(error)) return { ...way, usage: false };
  if (!mayAskSimpler(error)) return null;
  const rung = rungs[rungs.indexOf(way.rung) + 1];
  if (rung !== undefined) return { ...way, rung };
  // A server that refuses an unknown field does not always name it.
  return way.usage ? { ...way, usage: false } : null;
}

/** What was learned of an endpoint, if it is one of its own base URLs: it stands where Firefox lets content scripts write. */
export function ownWay(learned: Capability | null, candidates: readonly string[]): Capability | null {
  return learned && candidates.includes(learned.baseUrl) ? learned : null;
}

/**
 * The messages for a rung. Below `json_schema` the shape is told in words, right behind the rules, so that the
 * prefix stays the same from ticket to ticket.
 */
export function messagesFor(
  rung: Rung,
  messages: readonly EngineMessage[],
  json: Record<string, unknown>,
): EngineMessage[] {
  if (rung === 'json_schema') return [...messages];
  const fence = rung === 'plain' ? ' inside one ```json fence' : '';
  const shape: EngineMessage = {
    role: 'system',
    content: `Answer with exactly one JSON object${fence} and nothing else. It follows this JSON schema, keys in this order:\n${JSON.stringify(json)}`,
  };
  const rules = messages[0];
  return rules === undefined ? [shape] : [rules, shape, ...messages.slice(1)];
}

/** The messages of the one repair try: the faulty answer and what is wrong with it. `issue` names fields only. */
export function repairMessages(messages: readonly EngineMessage[], answer: string, issue: string): EngineMessage[] {
  return [
    ...messages,
    { role: 'assistant', content: answer },
    {
      role: 'user',
      content: `Your answer is not valid: ${issue}. Give the same answer again as one JSON object of the schema, without any other words.`,
    },
  ];
}
