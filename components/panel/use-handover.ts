import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../lib/problem';
import { parseRichText, richTextToHtml, richTextToPlain } from '../../lib/text/rich-text';
import type { Tier } from '../../lib/triage/decision';
import type { HandoverAnswer } from '../../lib/wire/handover-requests';
import type { RequestInput } from '../../lib/wire/requests';
import { copyText } from '../ui/copy-text';
import { problemOf } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';
import { usePanel } from './use-panel';

type AskKind = RequestInput<'panel.askCustomer'>['asks'][number];

export type NoteStatus =
  | { kind: 'none' | 'busy' | 'ask' | 'done' | 'copied' | 'issue-copied' | 'asked' }
  | { kind: 'failed'; problem: Problem };

export interface Handover {
  to: Tier;
  setTo(to: Tier): void;
  /** Null until it is drafted. */
  answer: HandoverAnswer | null;
  /** The note as it stands in the field. */
  note: string;
  setNote(note: string): void;
  /** Puts a line below the note, as it stands by then. */
  addToNote(line: string): void;
  status: NoteStatus;
  insert(mode?: 'ask' | 'insert' | 'replace'): void;
  copyNote(): void;
  copyIssue(text: string): void;
  ask(asks: AskKind[]): void;
  clear(): void;
}

/**
 * Drafts the handover of the ticket on screen and does with it what the agent says.
 * @param suggested the tier that it goes to until the agent chose one or did something with the note: the tier may still
 * move while late evidence comes in
 */
export function useHandover(suggested: Tier): Handover {
  const api = useViewApi();
  const { i18n } = useTranslation();
  const { state, tabId, drafts } = usePanel();
  const { recordId, ref } = state;
  const [chosen, setTo] = useState<Tier | null>(null);
  const to = chosen ?? suggested;
  const stay = () => setTo(to);
  const [answer, setAnswer] = useState<HandoverAnswer | null>(null);
  const [note, setNote] = useState('');
  const [status, setStatus] = useState<NoteStatus>({ kind: 'none' });
  const lang = i18n.language;
  const key = ref === null ? '' : `${ref.account}/${ref.id}`;

  // `key` stands for `ref`, which is a new object at each event of the core.
  useEffect(() => {
    if (!recordId || !ref) return;
    let gone = false;
    setAnswer(null);
    setStatus({ kind: 'none' });
    api.call('panel.handover', { recordId, ref, tabId, to, lang }).then(
      (made) => {
        if (gone) return;
        setAnswer(made);
        setNote(made.note);
      },
      (error: unknown) => gone || setStatus({ kind: 'failed', problem: problemOf(error) }),
    );
    return () => {
      gone = true;
    };
  }, [api, recordId, key, tabId, to, lang]);

  const failed = (error: unknown) => setStatus({ kind: 'failed', problem: problemOf(error) });
  const told = (by: 'note-copied' | 'issue-copied') => {
    if (recordId) api.call('panel.handedOver', { recordId, to, by }).catch(failed);
  };

  return {
    to,
    setTo,
    answer,
    note,
    setNote(text) {
      stay();
      setNote(text);
    },
    addToNote(line) {
      stay();
      setNote((now) => `${now.trimEnd()}\n\n${line}`);
    },
    status,
    insert(mode = 'ask') {
      stay();
      if (!recordId || !ref || status.kind === 'busy' || note.trim() === '') return;
      setStatus({ kind: 'busy' });
      api.call('panel.insertNote', { recordId, ref, tabId, to, mode, text: note }).then((result) => {
        if (result.ok) {
          setStatus({ kind: 'done' });
          api.call('panel.focusComposer', { tabId }).catch(() => undefined);
        } else if (result.problem.code === 'insert-composer-not-empty') setStatus({ kind: 'ask' });
        else setStatus({ kind: 'failed', problem: result.problem });
      }, failed);
    },
    copyNote() {
      stay();
      const blocks = parseRichText(note);
      void copyText(richTextToPlain(blocks), richTextToHtml(blocks)).then((done) => {
        if (!done) return;
        setStatus({ kind: 'copied' });
        told('note-copied');
      });
    },
    copyIssue(text) {
      stay();
      void copyText(text, null).then((done) => {
        if (!done) return;
        setStatus({ kind: 'issue-copied' });
        told('issue-copied');
      });
    },
    ask(asks) {
      stay();
      if (!recordId || !ref) return;
      drafts.expectNew();
      api.call('panel.askCustomer', { recordId, ref, tabId, asks }).then(({ draft }) => {
        setStatus({ kind: 'asked' });
        drafts.select(draft.id);
      }, failed);
    },
    clear: () => setStatus({ kind: 'none' }),
  };
}
