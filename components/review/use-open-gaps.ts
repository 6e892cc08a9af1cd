import { useCallback, useEffect, useState } from 'react';

/** What the register's address says when it shows what is still open alone. */
export const openOnly = '&state=open';

/** Whether the register shows what is still open alone; kept in the address. */
export function useOpenGaps(): [only: boolean, set: (only: boolean) => void] {
  const [only, setOnly] = useState(fromAddress);
  useEffect(() => {
    const onMove = () => setOnly(fromAddress());
    window.addEventListener('popstate', onMove);
    return () => window.removeEventListener('popstate', onMove);
  }, []);
  const set = useCallback((next: boolean) => {
    setOnly(next);
    history.replaceState(null, '', `?view=register${next ? openOnly : ''}`);
  }, []);
  return [only, set];
}

function fromAddress(): boolean {
  return new URLSearchParams(location.search).get('state') === 'open';
}
