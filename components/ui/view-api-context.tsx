import { createContext, use } from 'react';
import type { ViewApi } from '../../lib/wire/view-api';

const ViewApiContext = createContext<ViewApi | null>(null);

export const ViewApiProvider = ViewApiContext.Provider;

/** The one way for a component to reach the core. Throws outside a `ViewApiProvider`. */
export function useViewApi(): ViewApi {
  const api = use(ViewApiContext);
  if (!api) throw new Error('useViewApi: no ViewApiProvider above this component');
  return api;
}
