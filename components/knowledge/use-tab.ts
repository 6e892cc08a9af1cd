import { useCallback, useEffect, useState } from 'react';

/** The open tab, kept in the address so that a link or a reload leads to it; the first when the address names none. */
export function useTab<T extends string>(names: readonly [T, ...T[]]): [tab: T, choose: (tab: string) => void] {
  const fromAddress = useCallback(() => names.find((name) => `#${name}` === location.hash) ?? names[0], [names]);
  const [tab, setTab] = useState(fromAddress);
  useEffect(() => {
    const onChange = () => setTab(fromAddress());
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, [fromAddress]);
  const choose = useCallback(
    (next: string) => {
      setTab(names.find((name) => name === next) ?? names[0]);
      history.replaceState(null, '', `#${next}`);
    },
    [names],
  );
  return [tab, choose];
}
