import { paragraphs, plainOf, sanitise } from './html';
import { agents, bot, signedIn } from './people';
import type {
  AuthorKey,
  DemoArticle,
  DemoPerson,
  Fault,
  PageSettings,
  SeenRequest,
  StoredComment,
  StoredTicket,
  TicketSource,
} from './types';

const isoSeconds = (ms: number) => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');

const units: Record<string, number> = { d: 86_400_000, h: 3_600_000, m: 60_000 };

/** `2d 3h 5m` in milliseconds. Throws on anything else, naming it. */
export function agoToMs(ago: string): number {
  return ago.split(' ').reduce((sum, part) => {
    const match = /^(\d+)([dhm])$/.exec(part);
    const unit = units[match?.[2] ?? ''];
    if (!match || unit === undefined) throw new Error(`Field "ago": expected e.g. "2d 3h 5m", got "${ago}"`);
    return sum + Number(match[1]) * unit;
  }, 0);
}

export const defaultPage: PageSettings = {
  csp: null,
  coep: false,
  theme: 'system',
  layout: 'standard',
  composer: true,
  loadDelay: 0,
  openTabs: [],
};

export type DemoEvent = { type: 'comment'; ticketId: number; commentId: number } | { type: 'ticket'; ticketId: number };

/** Everything one demo server knows. Nothing is kept outside an instance, so tests do not meet each other. */
export class DemoState {
  tickets = new Map<number, StoredTicket>();
  people = new Map<number, DemoPerson>();
  articles: DemoArticle[] = [];
  faults: Fault[] = [];
  page: PageSettings = { ...defaultPage };
  requests: SeenRequest[] = [];
  #nextId = 27300900110000;
  #listeners = new Set<(event: DemoEvent) => void>();
  readonly #sources: readonly TicketSource[];
  readonly #articles: readonly DemoArticle[];
  readonly #now: () => number;

  constructor(sources: readonly TicketSource[], articles: readonly DemoArticle[], now: () => number) {
    this.#sources = sources;
    this.#articles = articles;
    this.#now = now;
    this.reset();
  }

  /** Back to the authored tickets and articles, no faults, default page. */
  reset(): void {
    const now = this.#now();
    this.#nextId = 27300900110000;
    this.faults = [];
    this.requests = [];
    this.articles = this.#articles.map((article) => ({ ...article }));
    this.people = new Map([...Object.values(agents), bot].map((person) => [person.id, person]));
    this.tickets = new Map(this.#sources.map((source) => [source.id, this.#store(source, now)]));
    const [first, second] = this.#sources.map((source) => source.id);
    this.page = { ...defaultPage, openTabs: [second, first].filter((id) => id !== undefined) };
  }

  #store(source: TicketSource, now: number): StoredTicket {
    const { messages, requester, assignee, ...rest } = source;
    const person: DemoPerson = {
      id: 27114480000000 + source.id,
      name: requester.name,
      email: requester.email,
      locale: requester.locale,
      role: 'end-user',
      phone: requester.phone ?? null,
      timeZone: requester.timeZone ?? 'Brussels',
      signature: null,
    };
    this.people.set(person.id, person);
    const authorId = (key: AuthorKey) => (key === 'requester' ? person.id : key === 'bot' ? bot.id : agents[key].id);
    const comments = messages.map((message): StoredComment => {
      const html = message.html ?? paragraphs(message.text ?? '', message.from in agents ? 'agent' : 'customer');
      return {
        id: this.#id(),
        authorId: authorId(message.from),
        public: message.public ?? true,
        at: isoSeconds(now - agoToMs(message.ago)),
        html,
        plain: message.text?.trim() ?? plainOf(html),
        attachments: (message.attachments ?? []).map((name) => ({ id: this.#id(), name })),
      };
    });
    const at = (index: number) => comments.at(index)?.at ?? isoSeconds(now);
    return {
      ...rest,
      requesterId: person.id,
      assigneeId: assignee ? agents[assignee].id : null,
      createdAt: at(0),
      updatedAt: at(-1),
      comments,
    };
  }

  #id(): number {
    this.#nextId += 17;
    return this.#nextId;
  }

  /**
   * Appends a comment, as a submit or an incoming mail does, and tells the open pages.
   * Throws when the ticket is unknown.
   */
  addComment(
    ticketId: number,
    comment: {
      author: 'agent' | 'colleague' | 'requester';
      html?: string;
      text?: string;
      public?: boolean;
      status?: StoredTicket['status'];
    },
  ): StoredComment {
    const ticket = this.tickets.get(ticketId);
    if (!ticket) throw new Error(`Ticket ${ticketId} is not in the demo`);
    const html = comment.html === undefined ? paragraphs(comment.text ?? '') : sanitise(comment.html);
    const stored: StoredComment = {
      id: this.#id(),
      authorId: { agent: signedIn.id, colleague: agents.karim.id, requester: ticket.requesterId }[comment.author],
      public: comment.public ?? true,
      at: isoSeconds(this.#now()),
      html,
      plain: comment.text?.trim() ?? plainOf(html),
      attachments: [],
    };
    ticket.comments.push(stored);
    ticket.updatedAt = stored.at;
    ticket.status = comment.status ?? (comment.author === 'requester' ? 'open' : ticket.status);
    this.#tell({ type: 'comment', ticketId, commentId: stored.id });
    return stored;
  }

  /** Changes a ticket's fields and tells the open pages. */
  update(ticketId: number, change: Partial<Pick<StoredTicket, 'subject' | 'status' | 'tags' | 'priority'>>): void {
    const ticket = this.tickets.get(ticketId);
    if (!ticket) throw new Error(`Ticket ${ticketId} is not in the demo`);
    Object.assign(ticket, change, { updatedAt: isoSeconds(this.#now()) });
    this.#tell({ type: 'ticket', ticketId });
  }

  /** Calls back on every change until the returned function is called. */
  listen(listener: (event: DemoEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(event: DemoEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
