import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../lib/drafting/types';
import { IconClock, IconExternalLink, IconLock } from '../ui/icons';
import { relativeTime } from '../ui/relative-time';
import { safeUrl } from '../ui/rich-text';
import { useLocale } from '../ui/use-locale';
import classes from './drafts.module.css';
import { usePanel } from './use-panel';

/** The sources of a draft by number; a click shows the passage, the arrow opens the article. */
export function CitationList({ draft }: { draft: Draft }) {
  const { t } = useTranslation('panel');
  const locale = useLocale();
  const { state, focusPassage } = usePanel();
  return (
    <ol className={classes.citations} aria-label={t('drafts.sources')}>
      {draft.citations.map((citation) => {
        const url = citation.url === null ? null : safeUrl(citation.url);
        const hit = state.knowledge?.hits.find(({ id }) => id === citation.passageId);
        const known = hit !== undefined;
        return (
          <li key={citation.n}>
            <span className={classes.number}>{citation.n}</span>
            {known ? (
              <button
                type="button"
                id={`cite-${draft.id}-${citation.n}`}
                className={classes.textButton}
                onClick={() => focusPassage(citation.passageId)}
              >
                {citation.title}
              </button>
            ) : (
              <span id={`cite-${draft.id}-${citation.n}`} tabIndex={-1}>
                {citation.title}
              </span>
            )}
            {hit?.internal && (
              <span className={classes.mark}>
                <IconLock size={11} aria-hidden="true" /> {t('knowledge.internal')}
              </span>
            )}
            {hit?.stale && hit.updatedAt !== null && (
              <span className={classes.mark}>
                <IconClock size={11} aria-hidden="true" /> {t('knowledge.stale')}{' '}
                {t('knowledge.updated', { when: relativeTime(hit.updatedAt, Date.now(), locale) })}
              </span>
            )}
            {url && (
              <Anchor
                href={url}
                target="_blank"
                rel="noreferrer"
                className={classes.openIcon}
                aria-label={t('drafts.openArticle', { title: citation.title })}
              >
                <IconExternalLink size={13} aria-hidden="true" />
              </Anchor>
            )}
          </li>
        );
      })}
    </ol>
  );
}
