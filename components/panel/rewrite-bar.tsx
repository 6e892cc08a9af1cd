import { useTranslation } from 'react-i18next';
import type { Draft } from '../../lib/drafting/types';
import classes from './rewrite-bar.module.css';
import { usePanel } from './use-panel';

/** What the model is asked, in its own words: the same in every language of the panel. */
const asks = {
  shorter:
    'Rewrite the draft on the screen, much shorter. Keep every fact that answers the question, and the citations.',
  longer: 'Rewrite the draft on the screen with more detail from the passages, and cite them.',
  friendlier: 'Rewrite the draft on the screen in a warmer and friendlier tone. Change no fact.',
  simpler: 'Rewrite the draft on the screen in simple words and short sentences. Change no fact.',
} as const;

/** The chosen draft in another manner, by one click each; needs a model. */
export function RewriteBar({ draft }: { draft: Draft }) {
  const { t } = useTranslation('panel');
  const { state, drafts, again } = usePanel();
  if (state.engine.kind === 'knowledge' || state.phase !== 'done') return null;
  const text = drafts.editOf(draft.id) ?? draft.text;
  return (
    <fieldset className={classes.bar} aria-label={t('rewrite.title')} data-testid="rewrite">
      {(Object.keys(asks) as (keyof typeof asks)[]).map((kind) => (
        <button key={kind} type="button" data-kind={kind} onClick={() => again(asks[kind], text)}>
          {t(`rewrite.${kind}`)}
        </button>
      ))}
      <button type="button" onClick={() => drafts.open('again')}>
        {t('rewrite.own')}
      </button>
    </fieldset>
  );
}
