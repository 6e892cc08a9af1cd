import { useTranslation } from 'react-i18next';
import { dismissReasonSchema, sentOutcomeSchema } from '../../lib/quality/types';
import { Note, type NoteTone } from '../ui/note';
import classes from './drafts.module.css';
import { useIntoView } from './use-into-view';
import { type PanelModel, usePanel } from './use-panel';

interface Said {
  /** For tests and styles: what the line is about. */
  of: 'sent' | 'inserted' | 'copied' | 'dismissed';
  tone: NoteTone;
  /** The draft it is about and stands under, or null for the suggestion as a whole. */
  draftId: string | null;
  key: string;
  values?: Record<string, string | number>;
}

/**
 * What became of the suggestion, the latest that matters, under the draft it concerns or (`null`) above all drafts.
 * The element is always there, so that screen readers hear it change.
 */
export function OutcomeLine({ draftId }: { draftId: string | null }) {
  const { t } = useTranslation('panel');
  const found = outcomeOf(usePanel(), t);
  const said = found?.draftId === draftId ? found : null;
  const line = useIntoView<HTMLDivElement>(said?.of === 'inserted' ? said.key : null);
  return (
    <div ref={line} role="status" aria-live="polite" className={classes.outcome}>
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

function outcomeOf({ state, drafts, insert, copied }: PanelModel, t: (key: string) => string): Said | null {
  const { sent, insertedDraftId, dismissed } = state.outcome;
  const insertedId = insert.status.kind === 'done' ? insert.status.draftId : insertedDraftId;
  const n = state.drafts.findIndex((draft) => draft.id === insertedId) + 1;
  const under = n > 0 ? insertedId : null;
  if (sent) {
    const known = sentOutcomeSchema.safeParse(sent.outcome);
    const outcome = known.success ? known.data : 'not-used';
    const percent = Math.round((sent.editDistance ?? 0) * 100);
    const tone = outcome === 'not-used' ? 'calm' : 'good';
    return { of: 'sent', tone, draftId: under, key: `outcome.sent.${outcome}`, values: { percent } };
  }
  if (dismissed) {
    const known = dismissReasonSchema.safeParse(dismissed);
    const reason = known.success ? t(`dismiss.reason.${known.data}`) : dismissed;
    return { of: 'dismissed', tone: 'calm', draftId: null, key: 'outcome.dismissed', values: { reason } };
  }
  if (insertedId) {
    const key = under && state.drafts.length > 1 ? 'outcome.inserted' : 'outcome.insertedPlain';
    return { of: 'inserted', tone: 'good', draftId: under, key, values: { n } };
  }
  const draftId = drafts.selected?.id ?? null;
  if (copied === 'ok') return { of: 'copied', tone: 'good', draftId, key: 'outcome.copied' };
  if (copied === 'failed') return { of: 'copied', tone: 'warn', draftId, key: 'outcome.copyFailed' };
  return null;
}
