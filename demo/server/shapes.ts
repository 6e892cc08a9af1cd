import { signedIn } from './people';
import type { DemoArticle, DemoPerson, StoredComment, StoredTicket } from './types';

// Field names as in Zendesk's OpenAPI files (Support API and Help Center API 2.0.0).

const brandId = 25900301177702;
/** The groups of the account by name. */
export const groupIds = {
  'First line': 25900344120002,
  'Second line': 25900344120003,
  'Third line': 25900344120004,
} as const;
const statusIds: Record<string, number> = { new: 101, open: 102, pending: 104, hold: 105, solved: 106 };

function via(ticket: StoredTicket, requester: DemoPerson | undefined) {
  const mail = ticket.channel === 'email';
  return {
    channel: ticket.channel,
    source: {
      from: mail ? { address: requester?.email, name: requester?.name } : {},
      to: mail ? { name: 'Brightline', address: 'care@brightline.example' } : {},
      rel: null,
    },
  };
}

/** The statuses of the account, none of its own making. */
export function customStatuses() {
  return Object.entries(statusIds).map(([category, number]) => ({
    id: 25900310880000 + number,
    status_category: category,
    agent_label: category.slice(0, 1).toUpperCase() + category.slice(1),
    active: true,
    default: true,
  }));
}

export function brandShape() {
  return { id: brandId, name: 'Brightline', subdomain: 'brightline', active: true, default: true };
}

export function ticketShape(ticket: StoredTicket, requester: DemoPerson | undefined, origin: string) {
  const fields = [
    { id: 25900355560011, value: ticket.customer.number },
    { id: 25900355560028, value: null },
  ];
  return {
    url: `${origin}/api/v2/tickets/${ticket.id}.json`,
    id: ticket.id,
    external_id: null,
    via: via(ticket, requester),
    created_at: ticket.createdAt,
    updated_at: ticket.updatedAt,
    generated_timestamp: Math.floor(Date.parse(ticket.updatedAt) / 1000),
    type: ticket.type,
    subject: ticket.subject,
    raw_subject: ticket.subject,
    description: ticket.comments[0]?.plain ?? '',
    priority: ticket.priority,
    status: ticket.status,
    custom_status_id: 25900310880000 + (statusIds[ticket.status] ?? 102),
    recipient: ticket.channel === 'email' ? 'care@brightline.example' : null,
    requester_id: ticket.requesterId,
    submitter_id: ticket.requesterId,
    assignee_id: ticket.assigneeId,
    organization_id: null,
    group_id: groupIds['First line'],
    collaborator_ids: [],
    follower_ids: [],
    email_cc_ids: [],
    forum_topic_id: null,
    problem_id: null,
    has_incidents: false,
    is_public: true,
    due_at: null,
    tags: ticket.tags,
    custom_fields: fields,
    satisfaction_rating: { score: 'unoffered' },
    sharing_agreement_ids: [],
    fields,
    followup_ids: [],
    ticket_form_id: 25900355001207,
    brand_id: brandId,
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: ticket.channel === 'native_messaging',
  };
}

export function userShape(person: DemoPerson, origin: string) {
  const agent = person.role === 'agent';
  return {
    id: person.id,
    url: `${origin}/api/v2/users/${person.id}.json`,
    name: person.name,
    email: person.email,
    created_at: '2024-03-11T08:12:45Z',
    updated_at: '2026-05-04T14:20:11Z',
    time_zone: person.timeZone,
    iana_time_zone: `Europe/${person.timeZone}`,
    phone: person.phone,
    shared_phone_number: null,
    photo: null,
    locale_id: 1,
    locale: person.locale,
    organization_id: null,
    role: agent ? 'agent' : 'end-user',
    verified: true,
    external_id: null,
    tags: [],
    alias: '',
    active: true,
    shared: false,
    shared_agent: false,
    last_login_at: '2026-05-06T06:58:02Z',
    two_factor_auth_enabled: null,
    signature: person.signature,
    details: '',
    notes: '',
    role_type: agent ? 4 : null,
    custom_role_id: null,
    moderator: agent,
    ticket_restriction: agent ? null : 'requested',
    only_private_comments: false,
    restricted_agent: !agent,
    suspended: false,
    default_group_id: agent ? groupIds['First line'] : null,
    report_csv: false,
    user_fields: {},
    ...(person.id === signedIn.id && { authenticity_token: 'demo-authenticity-token' }),
  };
}

function attachmentShape(attachment: { id: number; name: string }, origin: string) {
  const address = `${origin}/attachments/token/demo/?name=${encodeURIComponent(attachment.name)}`;
  return {
    url: `${origin}/api/v2/attachments/${attachment.id}.json`,
    id: attachment.id,
    file_name: attachment.name,
    content_url: address,
    mapped_content_url: address,
    content_type: attachment.name.endsWith('.pdf') ? 'application/pdf' : 'image/png',
    size: 18233,
    width: null,
    height: null,
    inline: false,
    deleted: false,
    malware_access_override: false,
    malware_scan_result: 'malware_not_found',
    thumbnails: [],
  };
}

/** The wrapper that Zendesk puts around every comment. */
export function commentHtml(comment: StoredComment): string {
  return `<div class="zd-comment" dir="auto">${comment.html}</div>`;
}

export function commentShape(
  comment: StoredComment,
  ticket: StoredTicket,
  author: DemoPerson | undefined,
  origin: string,
) {
  return {
    id: comment.id,
    type: 'Comment',
    author_id: comment.authorId,
    body: comment.plain,
    html_body: commentHtml(comment),
    plain_body: comment.plain,
    public: comment.public,
    attachments: comment.attachments.map((attachment) => attachmentShape(attachment, origin)),
    audit_id: comment.id - 4,
    via: author?.role === 'agent' ? { channel: 'web', source: { from: {}, to: {}, rel: null } } : via(ticket, author),
    created_at: comment.at,
    metadata: { system: { client: 'Mozilla/5.0', ip_address: '203.0.113.24' }, custom: {} },
  };
}

/** One event of the conversation log: a messaging message, or a comment for notes. */
export function logEventShape(
  comment: StoredComment,
  author: DemoPerson | undefined,
  ticket: StoredTicket,
  index: number,
) {
  const type = author?.role === 'bot' ? 'bot' : author?.role === 'agent' ? 'agent' : 'user';
  const messaging = ticket.channel === 'native_messaging' && comment.public;
  return {
    id: `01JZDEMO${String(comment.id).padStart(18, '0')}`,
    type: messaging ? 'Messaging::ConversationMessage' : 'Comment',
    created_at: comment.at,
    ...(messaging && { received_at: comment.at }),
    reference: messaging ? `zen:sunco:conversation_message:${comment.id}` : `zen:ticket_event:${comment.id}`,
    author: {
      type,
      display_name: author?.name ?? '',
      'zen:support:user_id': comment.authorId,
      ...(messaging && { 'zen:sunco:user_id': `demo-${type}` }),
    },
    content: messaging ? { type: 'text', text: comment.plain } : { type: 'html', body: commentHtml(comment) },
    ...(messaging && { source: { type: type === 'bot' ? 'zd:answerBot' : 'web' } }),
    metadata: { system: {}, custom: {}, ...(!messaging && { public: comment.public }), ticket_version: index },
    attachments: [],
  };
}

export function articleShape(article: DemoArticle, origin: string) {
  return {
    id: article.id,
    url: `${origin}/api/v2/help_center/${article.locale}/articles/${article.id}.json`,
    html_url: article.url,
    author_id: signedIn.id,
    comments_disabled: true,
    draft: false,
    promoted: false,
    position: 0,
    vote_sum: 4,
    vote_count: 6,
    section_id: 25900400220000 + (article.section.length % 20),
    created_at: '2025-04-02T10:00:00Z',
    updated_at: article.updatedAt,
    edited_at: article.updatedAt,
    title: article.title,
    source_locale: article.locale,
    locale: article.locale,
    outdated: false,
    outdated_locales: [],
    user_segment_id: article.internal ? 25900400330090 : null,
    user_segment_ids: article.internal ? [25900400330090] : [],
    permission_group_id: 25900400110002,
    content_tag_ids: [],
    label_names: [article.section.toLowerCase()],
    body: article.body,
  };
}
