import type { AuthorRole, PageMessage } from '../../ticket/page-ticket';
import { cleanHtml, shownText } from '../page/dom';
import { limits } from '../page/thread';
import { around, bodiesOf, isOnYellow, messageId } from './pane';
import { find, selectors } from './selectors';

type Author = { role: AuthorRole; public: boolean };

const note: Author = { role: 'agent', public: false };
const categories: Record<string, Author> = {
  '1': { role: 'requester', public: true },
  '3': { role: 'agent', public: true },
  '4': note,
  '5': { role: 'bot', public: true },
  '20': { role: 'system', public: true },
};
const authorTypes: [pattern: RegExp, author: Author][] = [
  [/note/i, note],
  [/user|lead|contact|customer/i, { role: 'requester', public: true }],
  [/admin|teammate|agent/i, { role: 'agent', public: true }],
  [/bot|fin|operator/i, { role: 'bot', public: true }],
];

/** How far outside of a part a mark may stand. */
const steps = 6;

/** Who wrote a part and for whom, from the strongest mark to the weakest; null when none is there. */
export function authorOf(part: Element, stream: Element): Author | null {
  const withCategory =
    around(part, steps, (element) => element.matches(selectors.category[0])) ?? find(part, 'category');
  const byCategory = categories[withCategory?.getAttribute('data-part-group-category') ?? ''];
  if (byCategory) return byCategory;
  const marked = find(part, 'notePart') || part.matches(selectors.notePart.join(','));
  if (marked || isOnYellow(bodiesOf(part)[0] ?? part, part)) return note;
  const typed = around(part, steps, (element) => element.matches(selectors.authorType[0])) ?? find(part, 'authorType');
  const type = typed?.getAttribute('data-author-type') ?? '';
  const byType = authorTypes.find(([pattern]) => pattern.test(type))?.[1];
  if (byType) return byType;
  if (find(part, 'userPart')) return { role: 'requester', public: true };
  if (find(part, 'adminPart')) return { role: 'agent', public: true };
  // In the Ember pages a teammate's part always names the teammate.
  if (part.matches(selectors.part[1])) return { role: 'requester', public: true };
  return bySide(part, stream);
}

/** The customer's bubbles stand on the left of the stream and the team's on the right, as many class names as change. */
function bySide(part: Element, stream: Element): Author | null {
  const bubble = (bodiesOf(part)[0] ?? part).getBoundingClientRect();
  const whole = stream.getBoundingClientRect();
  if (bubble.width === 0 || whole.width === 0) return null;
  const away = bubble.left + bubble.width / 2 - (whole.left + whole.width / 2);
  // A bubble as wide as the stream has no side.
  if (Math.abs(away) < whole.width * 0.02) return null;
  return { role: away < 0 ? 'requester' : 'agent', public: true };
}

/** The messages in a part, none for an event without a body; null when nobody can say who wrote them. */
export function messagesOf(part: Element, stream: Element, customer: string): PageMessage[] | null {
  const bodies = bodiesOf(part).filter((body) => shownText(body) !== '' || body.querySelector('img'));
  if (bodies.length === 0) return [];
  const author = authorOf(part, stream);
  if (!author) return null;
  const at = part.querySelector('time[datetime]')?.getAttribute('datetime')?.slice(0, 40) ?? null;
  const name = author.role === 'requester' ? customer : shownText(find(part, 'adminName'));
  return bodies.map((body, index) => ({
    id: messageId(part, at, body, index).slice(0, limits.short),
    author: { id: null, name: name.slice(0, limits.name), role: author.role },
    public: author.public,
    at,
    html: cleanHtml(body),
    text: null,
    attachments: [],
  }));
}
