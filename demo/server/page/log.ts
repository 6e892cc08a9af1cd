import type { PageCommentData } from '../control';
import { fromHtml, h } from './dom';
import { icon } from './icons';
import { ago, initials, moment } from './time';

const bubbleTypes = { 'end-user': 'end-user', agent: 'agent', bot: 'bot' } as const;

function header(comment: PageCommentData, via: string): HTMLElement {
  const { author } = comment;
  return h(
    'header',
    { class: 'item-head' },
    h(
      'span',
      { 'data-test-id': 'omni-log-item-sender', class: 'sender' },
      author.role === 'bot'
        ? author.name
        : h('a', { href: `/agent/users/${author.id}`, 'data-test-id': 'omni-log-comment-user-link' }, author.name),
    ),
    comment.public
      ? null
      : h('span', { class: 'note-tag', 'data-test-id': 'omni-log-internal-note-tag' }, icon('lock'), 'Internal'),
    h('span', { class: 'via', 'data-test-id': 'omni-log-item-via' }, via),
    h(
      'time',
      { 'data-test-id': 'timestamp-relative', datetime: comment.at, title: moment(comment.at) },
      ago(comment.at),
    ),
  );
}

/** One article of the conversation log, with the attributes that Zendesk's own markup carries. */
export function logItem(comment: PageCommentData, channel: string): HTMLElement {
  const { author } = comment;
  const staff = author.role === 'agent';
  const type = comment.public ? bubbleTypes[author.role] : 'internal';
  const via = { native_messaging: 'Messaging', email: 'Email', web: 'Web form' }[channel] ?? 'Web';
  const origin = staff ? 'WebInteraction' : channel === 'email' ? 'EmailInteraction' : 'WebInteraction';
  const content = h('div', { 'data-test-id': 'omni-log-message-content', 'data-originated-from': origin });
  content.append(fromHtml(comment.html));
  const files = comment.attachments.map((name) => h('li', {}, icon('clip'), name));
  return h(
    'article',
    {
      'data-test-id': 'omni-log-comment-item',
      class: `item item-${type}`,
      'aria-label': `${author.name}, ${moment(comment.at)}`,
    },
    h(
      'div',
      { class: 'avatar', 'aria-hidden': 'true' },
      initials(author.name),
      staff ? h('span', { class: 'badge', 'data-test-id': 'omni-log-avatar-badge-AgentBadge' }) : null,
    ),
    h(
      'div',
      { class: 'item-body' },
      header(comment, comment.public ? via : ''),
      h(
        'div',
        { class: 'bubble', 'data-test-id': 'omni-log-item-message', type },
        content,
        files.length > 0 ? h('ul', { class: 'files', 'aria-label': 'Attachments' }, ...files) : null,
      ),
    ),
  );
}

/** A row of field history between the messages. */
export function historyRow(text: string, at: string): HTMLElement {
  return h(
    'article',
    { 'data-test-id': 'interaction-history-event', class: 'history' },
    h('span', {}, text),
    h('time', { datetime: at }, ago(at)),
  );
}
