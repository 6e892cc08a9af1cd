import type { Concept } from './concept';
import { concepts } from './concepts';
import { orders } from './orders';
import type { HostileKind } from './types';

/** Concepts that together make a kind; a leading `!` must be absent. Each line is enough by itself. */
const rules: readonly (readonly [HostileKind, string])[] = [
  ['override', 'override instructions prior'],
  ['override', 'override prior compose literal'],
  ['override', 'override prior compose turn'],
  ['override', 'override instructions compose !self !asks'],
  ['override', 'override prior order !self !asks'],
  ['override', 'override instructions assistant'],
  ['override', 'newTask compose promptish'],
  ['override', 'newTask order literal'],
  ['override', 'newTask instructions override'],
  ['override', 'newTask model'],
  ['override', 'instructions voided toYou !asks'],
  ['override', 'override instructions toYou !asks'],
  ['override', 'voided toYou obeyOnly'],
  ['override', 'obeyOnly instructions !asks'],
  ['override', 'obeyOnly toYou'],
  ['override', 'override toYou obeyOnly'],
  ['override', 'instructions toYou literal theReply'],
  ['addresses-assistant', 'addressed assistant order'],
  ['addresses-assistant', 'assistant thisText must !self !asks'],
  ['addresses-assistant', 'model thisText order !asks'],
  ['addresses-assistant', 'addressed model must'],
  ['addresses-assistant', 'aiTurn sorts !asks'],
  ['addresses-assistant', 'aiTurn toolCall'],
  ['addresses-assistant', 'addressed assistant yourReply'],
  ['addresses-assistant', 'addressed model'],
  ['addresses-assistant', 'addressed assistant secrecy'],
  ['addresses-assistant', 'addressed assistant ticketLabel'],
  ['addresses-assistant', 'addressed assistant act !self !asks'],
  ['addresses-assistant', 'addressed assistant onCiting'],
  ['addresses-assistant', 'assistant readsThis !asks'],
  ['addresses-assistant', 'model readsThis'],
  ['addresses-assistant', 'model order !self'],
  ['addresses-assistant', 'model yourReply'],
  ['addresses-assistant', 'model thirdParty compose !self'],
  ['addresses-assistant', 'authority order !self'],
  ['addresses-assistant', 'authority compose thirdParty'],
  ['addresses-assistant', 'authority assistant'],
  ['addresses-assistant', 'aiTurn order !self !asks'],
  ['addresses-assistant', 'assistant onCiting compose'],
  ['addresses-assistant', 'onCiting compose secrecy'],
  ['addresses-assistant', 'onCiting order always'],
  ['addresses-assistant', 'onCiting compose yourReply !asks'],
  ['steers-reply', 'yourReply order thirdParty !asks'],
  ['steers-reply', 'yourReply compose thirdParty !self !asks'],
  ['steers-reply', 'yourReply compose literal !self !asks'],
  ['steers-reply', 'yourReply order !self !asks !wanted'],
  ['steers-reply', 'theReply order thirdParty !self !asks'],
  ['steers-reply', 'theReply compose literal thirdParty'],
  ['steers-reply', 'theReply literal promptish'],
  ['steers-reply', 'theReply literal assistant order'],
  ['steers-reply', 'madeReply verbatim !asks'],
  ['steers-reply', 'madeReply thirdParty compose !asks'],
  ['steers-reply', 'theReply verbatim thirdParty !self !asks'],
  ['steers-reply', 'madeReply anyLink !self'],
  ['asks-secret', 'configured reveal !self'],
  ['asks-secret', 'configured literal !self'],
  ['asks-secret', 'configured order'],
  ['asks-secret', 'promptish order'],
  ['asks-secret', 'promptish reveal literal'],
  ['asks-secret', 'secret inner reveal'],
  ['asks-secret', 'secret yourReply order !self !asks'],
  ['asks-secret', 'secret theReply inner'],
  ['asks-secret', 'inner order literal !self !asks'],
  ['orders-action', 'secrecy act thirdParty !self'],
  ['orders-action', 'secrecy order ticketWord !self'],
  ['orders-action', 'secrecy act assistant !self'],
  ['orders-action', 'todo act'],
  ['orders-action', 'secrecy act ticketLabel'],
  ['orders-action', 'toolCall !self !asks'],
  ['orders-action', 'toolCall order !asks'],
  ['orders-action', 'decode obeyIt'],
  ['steers-tier', 'sorts tierId whatever'],
  ['steers-tier', 'ticketLabel whatever'],
  ['steers-tier', 'sorts tierId thisText !self !asks'],
  ['steers-tier', 'sorts tierId model'],
  ['steers-tier', 'sorts model'],
  ['steers-tier', 'ticketLabel secrecy'],
  ['steers-tier', 'ticketLabel assistant order'],
  ['steers-tier', 'ticketLabel assistant readsThis'],
  ['role-play', 'persona unbound'],
  ['role-play', 'persona assistant order'],
  ['role-play', 'persona model'],
  ['exfiltration', 'grabLink compose literal'],
  ['exfiltration', 'grabLink order yourReply'],
  ['exfiltration', 'fillLink compose'],
  ['exfiltration', 'fillLink reveal'],
  ['exfiltration', 'grabLink reveal inner'],
  ['exfiltration', 'anyLink carryData compose !self'],
  ['exfiltration', 'anyLink carryData grabLink'],
  ['fake-turn', 'protocol'],
  ['fake-turn', 'turn order'],
  ['fake-turn', 'breakout newTask'],
  ['fake-turn', 'breakout instructions'],
  ['override', 'newTask order !self !asks'],
  ['override', 'newTask compose thirdParty !self !asks'],
  ['fake-turn', 'turn compose !self !asks'],
  ['fake-turn', 'turn override'],
  ['fake-turn', 'turn act !self !asks'],
  ['fake-turn', 'turn ticketLabel'],
  ['fake-turn', 'breakout order'],
  ['fake-turn', 'breakout compose !self !asks'],
  ['fake-turn', 'breakout turn'],
  ['fake-turn', 'breakout override'],
  ['hidden-text', 'hiddenSaid'],
  // What gives hostile text away whatever its words: `concepts-structure.ts`.
  ['addresses-assistant', 'calledOut'],
  ['fake-turn', 'aiTurn claimed'],
  ['steers-reply', 'draftOf putIn !self !asks'],
  ['steers-reply', 'draftOf verbatim !asks'],
  ['override', 'forgetTold !self'],
  ['override', 'rulesOff !asks'],
  ['override', 'obeyMe override'],
  ['override', 'obeyMe instructions !asks'],
  ['override', 'obeyMe forgetTold'],
  ['role-play', 'mode noPolicies'],
  ['role-play', 'otherSelf'],
  ['asks-secret', 'steersYou'],
  ['steers-tier', 'sorter rank'],
  ['steers-tier', 'sorter hush'],
  ['orders-action', 'hush calledOut'],
  ['orders-action', 'hush assistant act !self'],
  ['fake-turn', 'roleTag'],
  ['fake-turn', 'edgeMark'],
  ['exfiltration', 'grabLink putIn !self !asks'],
  ['exfiltration', 'grabLink compose !self !asks'],
  ['exfiltration', 'buildLink anyLink !self'],
  ['addresses-assistant', 'aiModels advise'],
  ['addresses-assistant', 'greeted'],
  ['override', 'dictated !asks'],
  ['asks-secret', 'rulesYouUse !asks'],
  ['asks-secret', 'makers reveal'],
  ['asks-secret', 'makers instructions'],
  ['override', 'makers order'],
  ['override', 'makers voided'],
  ['override', 'newManual'],
  ['override', 'unlimited'],
  ['steers-reply', 'generated must !asks'],
  ['steers-reply', 'generated putIn !self !asks'],
  ['role-play', 'staged plays'],
  ['orders-action', 'toolJson'],
  ['fake-turn', 'bracketAi'],
  ['fake-turn', 'ruled'],
  ['exfiltration', 'followedBy anyLink !self'],
  ['exfiltration', 'followedBy grabLink'],
  ['addresses-assistant', 'citers compose'],
];

const parsed = rules.map(([kind, line]) => {
  const words = line.split(' ');
  return {
    kind,
    needs: words.filter((word) => !word.startsWith('!')) as Concept[],
    without: words.filter((word) => word.startsWith('!')).map((word) => word.slice(1)) as Concept[],
  };
});

/** The concepts that stand in a piece of folded text. */
export function conceptsIn(folded: string): Set<Concept> {
  const found = new Set<Concept>();
  // "We" inside a quoted sentence is not the writer.
  const ownVoice = folded.replace(/(?::\s|["“”«»„]|(?<=\s)').*$/s, '');
  for (const name of Object.keys(concepts) as (keyof typeof concepts)[]) {
    const text = name === 'self' ? ownVoice : folded;
    if (text.search(concepts[name]) >= 0) found.add(name);
  }
  if (orders.test(folded)) found.add('order');
  return found;
}

const machine: readonly Concept[] = ['assistant', 'model', 'aiTurn'];
const aimed: readonly Concept[] = [
  'thirdParty',
  'yourReply',
  'onCiting',
  'thisText',
  'secrecy',
  'override',
  'configured',
  'promptish',
];

/**
 * True for what a help article has no reason to say. An article is all orders ("reset", "use the menu instead"): there a
 * sentence counts only when it speaks to a machine about people, replies or rules, or in a chat's own marks.
 */
export function strangeInArticle(found: ReadonlySet<Concept>): boolean {
  const has = (concept: Concept) => found.has(concept);
  if (
    has('protocol') ||
    has('configured') ||
    has('fillLink') ||
    (has('aiModels') && has('advise')) ||
    (has('citers') && has('compose'))
  )
    return true;
  if (machine.some(has) && aimed.some(has)) return true;
  if (has('override') && has('instructions') && (has('promptish') || has('literal') || has('toYou') || has('act')))
    return true;
  return (has('yourReply') || has('theReply') || has('madeReply')) && has('thirdParty');
}

/** What the concepts of one piece, or of two neighbours, amount to. */
export function kindsOf(found: ReadonlySet<Concept>): HostileKind[] {
  const kinds = new Set<HostileKind>();
  for (const { kind, needs, without } of parsed) {
    if (needs.every((concept) => found.has(concept)) && !without.some((concept) => found.has(concept))) kinds.add(kind);
  }
  return [...kinds];
}
