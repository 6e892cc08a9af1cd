import { useCallback, useState } from 'react';
import type { Problem } from '../../lib/problem';
import { type Body, bodies, type Document, type Kind } from '../../lib/quality/documents/types';
import { useViewApi } from '../ui/view-api-context';
import { problemOf, useLoad } from './use-load';
import { useReviewer } from './use-reviewer';

export interface Documents<K extends Kind> {
  list: Document<K>[];
  /** False until the answer about this subject is here. */
  ready: boolean;
  loading: boolean;
  problem: Problem | null;
  busy: boolean;
  again(): void;
  clear(): void;
  /** Writes and reads again; null when it was refused, and `problem` says why. */
  put(id: string, revision: number | null, body: Body<K>): Promise<Document<K> | null>;
  remove(document: Document<K>): Promise<void>;
}

/** Documents as they came over the wire; one of a later version that cannot be read is left out. */
export function readDocuments<K extends Kind>(kind: K, raw: readonly { body: unknown }[]): Document<K>[] {
  return raw.flatMap((one) => {
    const body = bodies[kind].safeParse(one.body);
    return body.success ? [{ ...one, body: body.data } as Document<K>] : [];
  });
}

/** All documents of a kind, or those about one record or review, with the way to write them. */
export function useDocuments<K extends Kind>(kind: K, subject: string | null = null): Documents<K> {
  const api = useViewApi();
  const [reviewer] = useReviewer();
  // What others scored depends on who looks; everything else is the same for all.
  const reader = (kind === 'review' || kind === 'machine-score') && reviewer !== '' ? reviewer : null;
  const load = useCallback(async () => {
    const { documents } =
      subject === null
        ? await api.call('documents.list', { kind, reader })
        : await api.call('documents.about', { kind, subject, reader });
    return { of: `${reader}|${subject}`, documents: readDocuments(kind, documents) };
  }, [api, kind, subject, reader]);
  const { value, problem, loading, again } = useLoad(load);
  const [failed, setFailed] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);

  const act = async <T>(work: () => Promise<T>): Promise<T | null> => {
    setBusy(true);
    setFailed(null);
    try {
      const result = await work();
      again();
      return result;
    } catch (error) {
      setFailed(problemOf(error));
      return null;
    } finally {
      setBusy(false);
    }
  };

  // An answer about another record or for another reader is none: what is graded next must not begin with it.
  const ready = value !== null && value.of === `${reader}|${subject}`;
  return {
    list: ready ? value.documents : [],
    ready,
    loading,
    problem: failed ?? problem,
    busy,
    again,
    clear: () => setFailed(null),
    put: (id, revision, body) =>
      act(async () => readDocuments(kind, [await api.call('documents.put', { kind, id, revision, body })])[0] ?? null),
    async remove({ id, revision }) {
      await act(() => api.call('documents.remove', { kind, id, revision }));
    },
  };
}
