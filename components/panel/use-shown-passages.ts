import { useEffect, useState } from 'react';
import { useViewApi } from '../ui/view-api-context';

/** How many passages stand there before "more", as set in the options; 3 until that is known. */
export function useShownPassages(): number {
  const api = useViewApi();
  const [count, setCount] = useState(3);
  useEffect(() => {
    api.call('drafting.get', {}).then(
      ({ shownPassages }) => setCount(shownPassages),
      () => undefined,
    );
  }, [api]);
  return count;
}
