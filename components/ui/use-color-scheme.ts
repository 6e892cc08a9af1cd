import { useEffect, useState } from 'react';

export type Scheme = 'light' | 'dark';

function asScheme(value: unknown): Scheme | null {
  return value === 'light' || value === 'dark' ? value : null;
}

/**
 * Light or dark as the helpdesk page has it: the `theme` parameter of the address, then
 * `{type:'sidedesk-theme', theme}` messages from the embedding window and from no other;
 * without either, the system's preference.
 */
export function useColorScheme(): Scheme {
  const [told, setTold] = useState<Scheme | null>(() => asScheme(new URLSearchParams(location.search).get('theme')));
  const [system, setSystem] = useState<Scheme>(() => (darkQuery().matches ? 'dark' : 'light'));

  useEffect(() => {
    const query = darkQuery();
    const onSystem = () => setSystem(query.matches ? 'dark' : 'light');
    const onMessage = (event: MessageEvent) => {
      if (window.parent === window || event.source !== window.parent) return;
      const data: unknown = event.data;
      if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== 'sidedesk-theme') return;
      const theme = 'theme' in data ? asScheme(data.theme) : null;
      if (theme) setTold(theme);
    };
    query.addEventListener('change', onSystem);
    window.addEventListener('message', onMessage);
    return () => {
      query.removeEventListener('change', onSystem);
      window.removeEventListener('message', onMessage);
    };
  }, []);

  return told ?? system;
}

function darkQuery(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)');
}
