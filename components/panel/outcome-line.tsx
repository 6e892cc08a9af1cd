import { useTranslation } from 'react-i18next';
import { dismissReasonSchema, sentOutcomeSchema } from '../../lib/quality/types';
import { Note, type NoteTone } from '../ui/note';
import { type PanelModel, usePanel } from './use-panel';

interface Said {
  /** For tests and styles: what the line is about. */
  of: 'sent' | 'inserted' | 'copied' | 'dismissed';
  tone: NoteTone;
  key: string;
  values?: Record<string, string | number>;
}

/** What became of the suggestion, the latest that matters. Always there, so that screen readers hear it change. */
export function OutcomeLine() {
  const { t } = useTranslation('panel');
  const said = outcomeOf(usePanel(), t);
  return (
    <div role="status" aria-live="polite">
      {said && (
        <div data-testid="outcome" data-outcome={said.of}>
          <Note tone={said.tone}>
            <p>{t(said.key, said.values)}</p>
          </Note>
        </div>
      )}
    </div>
  );
}

function outcomeOf({ state, insert, copied }: PanelModel, t: (key: string) => string): Said | null {
  const { sent, insertedDraftId, dismissed } = state.outcome;
  if (sent) {
    const known = sentOutcomeSchema.safeParse(sent.outcome);
    const outcome = known.success ? known.data : 'not-used';
    const percent = Math.round((sent.editDistance ?? 0) * 100);
    return {
      of: 'sent',
      tone: outcome === 'not-used' ? 'calm' : 'good',
      key: `outcome.sent.${outcome}`,
      values: { percent },
    };
  }
  if (dismissed) {
    const known = dismissReasonSchema.safeParse(dismissed);
    const reason = known.success ? t(`dismiss.reason.${known.data}`) : dismissed;
    return { of: 'dismissed', tone: 'calm', key: 'outcome.dismissed', values: { reason } };
  }
  const insertedId = insert.status.kind === 'done' ? insert.status.draftId : insertedDraftId;
  if (insertedId) {
    const n = state.drafts.findIndex((draft) => draft.id === insertedId) + 1;
    if (n > 0 && state.drafts.length > 1)
      return { of: 'inserted', tone: 'good', key: 'outcome.inserted', values: { n } };
    return { of: 'inserted', tone: 'good', key: 'outcome.insertedPlain' };
  }
  if (copied === 'ok') return { of: 'copied', tone: 'good', key: 'outcome.copied' };
  if (copied === 'failed') return { of: 'copied', tone: 'warn', key: 'outcome.copyFailed' };
  return null;
}
