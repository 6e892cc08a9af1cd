/** Who wrote a message of a demo ticket: its requester, the company's bot, or one of the agents by key. */
export type AuthorKey = 'requester' | 'bot' | AgentKey;
export type AgentKey = 'elin' | 'karim' | 'sofie' | 'jonas';

export interface DemoPerson {
  id: number;
  name: string;
  email: string | null;
  /** As Zendesk writes it: `en-US`, `fr`, `nl`, `de`. */
  locale: string;
  role: 'end-user' | 'agent' | 'bot';
  phone: string | null;
  timeZone: string;
  signature: string | null;
}

/** A message as authored in demo/tickets. Give `text` (paragraphs by a blank line) or `html`, not both. */
export interface TicketMessageSource {
  from: AuthorKey;
  /** How long before the demo started, e.g. `3d 2h`, `45m`. Units: d, h, m. */
  ago: string;
  /** False for an internal note. Public when left out. */
  public?: boolean;
  text?: string;
  html?: string;
  /** File names. */
  attachments?: string[];
}

/** A ticket as authored in demo/tickets. All people are invented; numbers are from reserved or test ranges. */
export interface TicketSource {
  id: number;
  subject: string;
  channel: 'email' | 'web' | 'native_messaging';
  status: 'new' | 'open' | 'pending' | 'hold' | 'solved';
  priority: 'urgent' | 'high' | 'normal' | 'low' | null;
  type: 'problem' | 'incident' | 'question' | 'task' | null;
  tags: string[];
  requester: { name: string; email: string; locale: string; phone?: string; timeZone?: string };
  assignee: AgentKey | null;
  /** What the context panel shows about the customer. */
  customer: { plan: string; since: string; number: string; notes: string };
  messages: TicketMessageSource[];
}

export interface StoredComment {
  id: number;
  authorId: number;
  public: boolean;
  /** ISO 8601. */
  at: string;
  /** Inner HTML, without the `zd-comment` wrapper. */
  html: string;
  plain: string;
  attachments: { id: number; name: string }[];
}

export interface StoredTicket extends Omit<TicketSource, 'messages' | 'requester' | 'assignee'> {
  requesterId: number;
  assigneeId: number | null;
  createdAt: string;
  updatedAt: string;
  comments: StoredComment[];
}

export interface DemoArticle {
  id: number;
  /** Zendesk's locale: `en-us`, `fr`, `nl`, `de`. */
  locale: string;
  title: string;
  section: string;
  /** HTML. */
  body: string;
  internal: boolean;
  updatedAt: string;
  url: string;
}

/** How the agent page behaves; settable while the server runs. */
export interface PageSettings {
  /** Sent as Content-Security-Policy of the agent page; null for none. */
  csp: string | null;
  /** Sends Cross-Origin-Embedder-Policy: require-corp. */
  coep: boolean;
  theme: 'light' | 'dark' | 'system';
  /** `changed`: every data-test-id is renamed, as after a redesign. */
  layout: 'standard' | 'changed';
  /** False: the composer is replaced, as Zendesk's own assistant does. */
  composer: boolean;
  /** Milliseconds before a ticket's content appears. */
  loadDelay: number;
  /** Tickets mounted besides the one in the address. */
  openTabs: number[];
}

/** An answer that replaces the real one on matching addresses. */
export interface Fault {
  /** Path prefix, `*` stands for anything: `/api/v2/tickets/4*`. */
  path: string;
  /** Leave out to only delay the real answer. */
  status?: number;
  body?: 'html' | 'json' | 'empty' | 'text' | 'broken';
  /** Seconds, sent as Retry-After. */
  retryAfter?: number;
  /** Milliseconds before the answer. */
  delay?: number;
  /** How often; without it until cleared. */
  times?: number;
}

export interface SeenRequest {
  method: string;
  host: string;
  path: string;
  status: number;
  at: number;
}
