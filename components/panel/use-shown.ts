import { type RefObject, useEffect, useRef } from 'react';
import type { AssistState } from '../../lib/wire/assist';
import { useViewApi } from '../ui/view-api-context';

/** domain.md: "shown" is visible in the panel for at least one second on the open ticket. */
const shownAfterMs = 1000;

/**
 * Tells the core once per record that the suggestion was shown. Counts only time in which the tab is in
 * front and `area` is on screen (a collapsed dock keeps the tab visible but the panel without a size).
 */
export function useShown(state: AssistState, area: RefObject<HTMLElement | null>): void {
  const api = useViewApi();
  const told = useRef(new Set<string>());
  const { recordId } = state;
  const hasSuggestion = state.decision !== null || state.drafts.length > 0;

  useEffect(() => {
    const element = area.current;
    if (!recordId || !hasSuggestion || !element || told.current.has(recordId)) return;
    let onScreen = typeof IntersectionObserver === 'undefined';
    let timer: ReturnType<typeof setTimeout> | undefined;

    const tell = () => {
      told.current.add(recordId);
      // Not told means not counted: a failure may be tried again with the next change.
      api.call('panel.shown', { recordId }).catch(() => told.current.delete(recordId));
    };
    const weigh = () => {
      clearTimeout(timer);
      const visible = onScreen && document.visibilityState === 'visible';
      if (visible && !told.current.has(recordId)) timer = setTimeout(tell, shownAfterMs);
    };
    const observer = onScreen
      ? null
      : new IntersectionObserver((entries) => {
          onScreen = entries.at(-1)?.isIntersecting ?? false;
          weigh();
        });
    observer?.observe(element);
    document.addEventListener('visibilitychange', weigh);
    weigh();
    return () => {
      clearTimeout(timer);
      observer?.disconnect();
      document.removeEventListener('visibilitychange', weigh);
    };
  }, [api, area, recordId, hasSuggestion]);
}
