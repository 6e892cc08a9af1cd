import { useCallback, useEffect, useState } from 'react';

export const views = [
  'queue',
  'samples',
  'scorecards',
  'calibration',
  'own',
  'feedback',
  'insights',
  'report',
  'register',
  'data',
] as const;
export type View = (typeof views)[number];

/**
 * The part of the page that is open, kept in the address so that a bookmark opens it again; `more` is the rest of the
 * address, e.g. `&state=open`.
 */
export function useView(): [View, (view: View, more?: string) => void] {
  const [view, setView] = useState(fromAddress);
  useEffect(() => {
    const onMove = () => setView(fromAddress());
    window.addEventListener('popstate', onMove);
    return () => window.removeEventListener('popstate', onMove);
  }, []);
  const open = useCallback((next: View, more = '') => {
    setView(next);
    history.pushState(null, '', next === 'queue' ? location.pathname : `?view=${next}${more}`);
  }, []);
  return [view, open];
}

function fromAddress(): View {
  const asked = new URLSearchParams(location.search).get('view');
  return views.find((view) => view === asked) ?? 'queue';
}
