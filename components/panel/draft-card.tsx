import { Kbd, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { markedInText, toTell } from '../../lib/drafting/confirmation';
import type { Draft } from '../../lib/drafting/types';
import { RichText } from '../ui/rich-text';
import { useLanguageName } from '../ui/use-language-name';
import { BackCheck } from './back-check';
import { CitationList } from './citation-list';
import { DismissForm } from './dismiss-form';
import { DraftActions } from './draft-actions';
import { DraftEditor } from './draft-editor';
import { DraftWarnings } from './draft-warnings';
import classes from './drafts.module.css';
import { FeedbackRow } from './feedback-row';
import { InsertAnswer } from './insert-answer';
import panel from './panel.module.css';
import { RewriteBar } from './rewrite-bar';
import { usePanel } from './use-panel';

/** One draft. The chosen one has all actions; the others can be read, chosen or inserted. */
export function DraftCard({ draft, n }: { draft: Draft; n: number }) {
  const { t } = useTranslation('panel');
  const languageName = useLanguageName();
  const { state, drafts, insert, focusPassage } = usePanel();
  const chosen = drafts.selected?.id === draft.id;
  const edited = drafts.editOf(draft.id);
  const streaming = draft.status === 'streaming';
  // The question before an insertion lists them itself.
  const asked = insert.status.kind === 'unsupported' && insert.status.draftId === draft.id;
  const kind = t(`drafts.kind.${draft.kind}`);
  const openCitation = (number: number) => {
    const citation = draft.citations.find((one) => one.n === number);
    const known = state.knowledge?.hits.some((hit) => hit.id === citation?.passageId);
    if (citation && known) focusPassage(citation.passageId);
    else document.getElementById(`cite-${draft.id}-${number}`)?.focus();
  };

  return (
    <article
      id={`draft-${draft.id}`}
      className={`${panel.card} ${classes.draft}`}
      data-testid="draft"
      data-chosen={chosen}
      data-status={draft.status}
      aria-label={t('drafts.choose', { n, kind })}
      tabIndex={-1}
    >
      <div className={classes.draftHead}>
        <h3 className={classes.draftTitle}>
          <button
            type="button"
            className={classes.chooser}
            aria-pressed={chosen}
            onClick={() => drafts.select(draft.id)}
          >
            <VisuallyHidden>{t('drafts.draft')} </VisuallyHidden>
            <Kbd size="xs">{n}</Kbd> {kind}
          </button>
        </h3>
        <span className={classes.facts}>
          <span>{languageName(draft.lang)}</span>
          <span>{byWhom(draft.by, t)}</span>
          {edited !== null && <span>{t('drafts.edited')}</span>}
        </span>
      </div>
      {!asked && <DraftWarnings warnings={toTell(draft, edited)} />}
      {chosen && drafts.form === 'edit' && !streaming ? (
        <DraftEditor draft={draft} />
      ) : (
        <div className={classes.textArea} data-testid="draft-text" aria-busy={streaming}>
          <RichText
            text={edited ?? draft.text}
            lang={draft.lang}
            cited={draft.citations.map((one) => one.n)}
            streaming={streaming}
            marked={draft.warnings.flatMap(({ code, detail }) => (markedInText.has(code) ? [detail] : []))}
            onCitation={openCitation}
          />
          {streaming && <span className={classes.caret} aria-hidden="true" />}
        </div>
      )}
      {draft.citations.length > 0 && <CitationList draft={draft} />}
      {draft.status === 'failed' && <p className={classes.quiet}>{t('drafts.failed')}</p>}
      {chosen && drafts.form === 'dismiss' && <DismissForm />}
      <InsertAnswer draft={draft} />
      {chosen && !streaming && <BackCheck key={edited ?? draft.text} draft={draft} />}
      {chosen && !streaming && <RewriteBar draft={draft} />}
      {chosen && !streaming && <FeedbackRow />}
      <DraftActions draft={draft} n={n} chosen={chosen} />
    </article>
  );
}

function byWhom(by: string, t: ReturnType<typeof useTranslation<'panel'>>['t']): string {
  if (by === 'knowledge') return t('drafts.byKnowledge');
  if (by === 'built-in') return t('drafts.byBuiltIn');
  return by === 'macro' ? t('macros.by') : by;
}
