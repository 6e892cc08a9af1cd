import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePanel } from './use-panel';

/** Says to screen readers what is new: the tier, finished drafts, problems. Results say themselves. */
export function LiveRegion() {
  const { t } = useTranslation(['panel', 'problems']);
  const { state } = usePanel();
  const [said, setSaid] = useState('');
  const known = useRef(new Set<string>());

  useEffect(() => {
    const scope = `${state.ref?.id ?? ''}|${state.recordId ?? ''}|`;
    const news: [string, string][] = [];
    if (state.phase === 'reading') news.push(['reading', t('panel:live.reading')]);
    if (state.problem) news.push([state.problem.code, t(`problems:${state.problem.code}.what`, state.problem.params)]);
    if (state.decision) {
      const percent = Math.round(state.decision.confidence * 100);
      news.push([`tier-${state.decision.tier}`, t('panel:live.tier', { tier: state.decision.tier, percent })]);
    }
    for (const notice of state.notices) news.push([notice.code, t(`problems:${notice.code}.what`, notice.params)]);
    state.drafts.forEach((draft, index) => {
      if (draft.status === 'streaming') return;
      const words = draft.status === 'ready' ? 'panel:live.draftReady' : 'panel:live.draftFailed';
      const kind = t(`panel:drafts.kind.${draft.kind}`);
      news.push([`${draft.id}-${draft.status}`, t(words, { n: index + 1, kind })]);
    });
    const fresh = news.filter(([key]) => !known.current.has(scope + key));
    if (fresh.length === 0) return;
    for (const [key] of fresh) known.current.add(scope + key);
    setSaid(fresh.map(([, text]) => text).join(' '));
  }, [state, t]);

  return (
    <VisuallyHidden role="status" aria-live="polite" data-testid="live">
      {said}
    </VisuallyHidden>
  );
}
