import { useCallback, useEffect, useState } from 'react';

/** The open record's id, kept in the address so that a reload or a bookmark opens it again. */
export function useSelected(): [id: string | null, select: (id: string | null) => void] {
  const [id, setId] = useState(fromAddress);

  useEffect(() => {
    const onChange = () => setId(fromAddress());
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, []);

  const select = useCallback((next: string | null) => {
    setId(next);
    history.replaceState(
      null,
      '',
      next === null ? location.pathname + location.search : `#${encodeURIComponent(next)}`,
    );
  }, []);

  return [id, select];
}

function fromAddress(): string | null {
  try {
    return decodeURIComponent(location.hash.slice(1)) || null;
  } catch {
    // A half-typed escape in the address names no record.
    return null;
  }
}
