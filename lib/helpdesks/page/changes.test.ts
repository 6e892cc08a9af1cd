import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageTicket } from '../../ticket/page-ticket';
import type { TicketRef } from '../../ticket/ref';
import { createChanges } from './changes';
import { createEdits } from './edits';

const ref: TicketRef = { helpdesk: 'zendesk', account: 'acme.zendesk.com', id: '1' };
const read = { ref, messages: [{ id: '1', at: '2026-11-01T10:00:00Z' }] } as PageTicket;
const newestAt = Date.parse('2026-11-01T10:00:00.400Z');

beforeEach(() => void vi.useFakeTimers());

describe('changes while a ticket is open', () => {
  it('says nothing for what was read', () => {
    const told = vi.fn();
    const changes = createChanges(told);
    changes.seen(ref, { subject: 'S', newestAt, ids: null });
    changes.read(read);
    changes.seen(ref, { subject: 'S', newestAt, ids: null });
    expect(told).not.toHaveBeenCalled();
  });

  it('tells a new message once, and once more when the new reading does not hold it yet', () => {
    const told = vi.fn();
    const changes = createChanges(told);
    changes.read(read);
    const later = { subject: 'S', newestAt: newestAt + 60_000, ids: null };
    for (let look = 0; look < 20; look += 1) {
      changes.seen(ref, later);
      vi.advanceTimersByTime(1000);
    }
    expect(told.mock.calls.map(([, fresh]) => fresh)).toEqual([true, false]);
  });

  it('tells that a page shows late what could not be read, twice at most as long as it stays so', () => {
    const told = vi.fn();
    const changes = createChanges(told);
    const shown = { subject: 'S', newestAt, ids: null };
    changes.unread(ref);
    changes.seen(ref, null);
    changes.seen({ ...ref, id: '2' }, shown);
    expect(told).not.toHaveBeenCalled();
    for (let look = 0; look < 20; look += 1) {
      changes.seen(ref, shown);
      vi.advanceTimersByTime(1000);
    }
    expect(told).toHaveBeenCalledTimes(2);
    changes.read(read);
    changes.seen(ref, { ...shown, subject: 'S' });
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('tells a message of the same second as the own reply, which the page cannot show as newer', () => {
    const told = vi.fn();
    const changes = createChanges(told);
    changes.read({ ...read, readBy: 'api' });
    changes.own(ref, newestAt + 60_000, '2');
    changes.seen(ref, { subject: 'S', newestAt: newestAt + 60_000, ids: null });
    changes.listed(ref, ['1', '2']);
    expect(told).not.toHaveBeenCalled();
    changes.listed(ref, ['1', '2', '3']);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('tells a changed subject, not one that is still coming up or being typed', () => {
    const told = vi.fn();
    const changes = createChanges(told);
    changes.read(read);
    for (const subject of ['', 'Box', null, 'Box']) changes.seen(ref, { subject, newestAt, ids: null });
    expect(told).not.toHaveBeenCalled();
    changes.seen(ref, { subject: 'Box broken', newestAt, ids: null });
    changes.seen(ref, { subject: 'Box broken', newestAt, ids: null });
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('takes the own reply for no news, and what follows it for news', () => {
    const told = vi.fn();
    const changes = createChanges(told);
    changes.read(read);
    changes.own(ref, newestAt + 60_000, '2');
    changes.own(ref, Number.NaN, '3');
    changes.seen(ref, { subject: 'S', newestAt: newestAt + 60_000, ids: null });
    expect(told).not.toHaveBeenCalled();
    changes.seen(ref, { subject: 'S', newestAt: newestAt + 90_000, ids: null });
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('goes by ids where the page gives no times', () => {
    const told = vi.fn();
    const changes = createChanges(told);
    changes.read(read);
    changes.own(ref, Number.NaN, 'own');
    changes.seen(ref, { subject: 'S', newestAt: null, ids: ['1', 'own'] });
    expect(told).not.toHaveBeenCalled();
    changes.seen(ref, { subject: 'S', newestAt: null, ids: ['1', 'own', '2'] });
    changes.seen(ref, { subject: 'S', newestAt: null, ids: ['1', 'own', '2'] });
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('keeps tickets apart', () => {
    const told = vi.fn();
    const changes = createChanges(told);
    changes.read(read);
    changes.seen({ ...ref, id: '2' }, { subject: 'Other', newestAt: newestAt * 2, ids: null });
    expect(told).not.toHaveBeenCalled();
  });
});

describe('edits after an insertion', () => {
  it('tells the text that stood still, once, and never an empty one', () => {
    const told = vi.fn();
    const edits = createEdits({ onEdited: told, onEmptied: () => {} });
    edits.seen(ref, () => 'before any insertion');
    edits.start(ref, 'draft');
    let text = 'draft';
    const looks = (count: number) => {
      for (let look = 0; look < count; look += 1) {
        vi.advanceTimersByTime(500);
        edits.seen(ref, () => text);
      }
    };
    looks(5);
    text = 'draft, edited';
    looks(2);
    expect(told).not.toHaveBeenCalled();
    looks(5);
    text = '';
    looks(5);
    expect(told.mock.calls).toEqual([[ref, 'draft, edited']]);
  });

  it('tells the last text at once when the agent leaves', () => {
    const told = vi.fn();
    const edits = createEdits({ onEdited: told, onEmptied: () => {} });
    edits.start(ref, 'a');
    edits.seen(ref, () => 'ab');
    edits.flush(ref);
    edits.stop(ref);
    edits.flush(ref);
    expect(told.mock.calls).toEqual([[ref, 'ab']]);
    expect(edits.follows(ref)).toBe(false);
  });
});
