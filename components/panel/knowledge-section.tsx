import { Button } from '@mantine/core';
import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../ui/problem-note';
import { FitNote } from './fit-note';
import classes from './knowledge.module.css';
import { KnowledgeSearch } from './knowledge-search';
import panel from './panel.module.css';
import { PassageCard } from './passage-card';
import { usePanel } from './use-panel';
import { useSearch } from './use-search';
import { useShownPassages } from './use-shown-passages';

/** The ticket's passages, or those of the agent's own search, best first. */
export function KnowledgeSection({ search: field }: { search: RefObject<HTMLInputElement | null> }) {
  const { t } = useTranslation('panel');
  const { state, focus } = usePanel();
  const search = useSearch(state.ticket?.language ?? null, state.ticket?.brand ?? null);
  const shownFirst = useShownPassages();
  const [all, setAll] = useState(false);
  const result = search.result ?? state.knowledge;
  const hits = result?.hits ?? [];
  const wantedAt = focus ? hits.findIndex((hit) => hit.id === focus.passageId) : -1;
  const shown = all ? hits : hits.slice(0, Math.max(shownFirst, wantedAt + 1));
  const { clear } = search;

  // A citation belongs to the ticket's own passages; a search in front of them has to step aside.
  useEffect(() => {
    if (focus) clear();
  }, [focus, clear]);

  return (
    <section className={panel.section} aria-labelledby="knowledge-title">
      <div className={panel.sectionHead}>
        <h2 id="knowledge-title" className={panel.sectionTitle}>
          {t('knowledge.title')}
        </h2>
      </div>
      <KnowledgeSearch field={field} search={search} />
      {search.problem && <ProblemNote problem={search.problem} />}
      {search.result ? (
        <p className={classes.fit} role="status">
          {search.result.hits.length > 0
            ? t('knowledge.results', { count: search.result.hits.length, query: search.query })
            : t('knowledge.resultsNone', { query: search.query })}
        </p>
      ) : (
        state.knowledge && <FitNote result={state.knowledge} />
      )}
      {shown.length > 0 && (
        <ul className={classes.passages}>
          {shown.map((hit) => (
            <PassageCard key={hit.id} hit={hit} focus={focus?.passageId === hit.id ? focus.at : 0} />
          ))}
        </ul>
      )}
      {hits.length > shownFirst && (
        <Button
          variant="subtle"
          size="compact-xs"
          aria-expanded={all}
          onClick={() => setAll(!all)}
          className={classes.more}
        >
          {all ? t('knowledge.fewer') : t('knowledge.more', { count: hits.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
