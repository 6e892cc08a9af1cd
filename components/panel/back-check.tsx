import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../lib/drafting/types';
import type { Problem } from '../../lib/problem';
import { languages } from '../../lib/ticket/languages';
import { ProblemNote } from '../ui/problem-note';
import { problemOf } from '../ui/problem-of';
import { RichText } from '../ui/rich-text';
import { useLanguageName } from '../ui/use-language-name';
import { useViewApi } from '../ui/view-api-context';
import classes from './thread-summary.module.css';
import { usePanel } from './use-panel';

/** What a draft in another language says, in the agent's own; for checking, never inserted. */
export function BackCheck({ draft }: { draft: Draft }) {
  const { t, i18n } = useTranslation('panel');
  const languageName = useLanguageName();
  const api = useViewApi();
  const { state, drafts, tabId } = usePanel();
  const [shown, setShown] = useState<{ text: string | null; problem: Problem | null; busy: boolean } | null>(null);
  const own = languages.find((one) => i18n.language.startsWith(one)) ?? 'en';
  const { ref } = state;
  if (state.engine.kind === 'knowledge' || draft.lang === own || draft.lang === 'und' || !ref) return null;
  const ask = () => {
    setShown({ text: null, problem: null, busy: true });
    const text = drafts.editOf(draft.id) ?? draft.text;
    api.call('panel.backCheck', { ref, tabId, lang: own, text }).then(
      (answer) => setShown({ text: answer.text, problem: null, busy: false }),
      (error: unknown) => setShown({ text: null, problem: problemOf(error), busy: false }),
    );
  };
  return (
    <div className={classes.summary} aria-busy={shown?.busy ?? false} data-testid="back-check">
      <button
        type="button"
        className={classes.toggle}
        aria-expanded={shown !== null}
        onClick={() => (shown ? setShown(null) : ask())}
      >
        {t('backCheck.show', { language: languageName(own) })}
      </button>
      {shown?.busy && <p role="status">{t('summary.working')}</p>}
      {shown?.problem && <ProblemNote problem={shown.problem} />}
      {shown?.text && (
        <div className={classes.parts}>
          <RichText text={shown.text} lang={own} cited={[]} />
        </div>
      )}
    </div>
  );
}
