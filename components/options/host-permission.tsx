import { createContext, use } from 'react';

/**
 * Asks the browser for leave to call the host of an address. Gives true when it is granted (or was before).
 * Has to be called in a click, before anything is awaited, or the browser refuses to ask.
 */
export type RequestHostPermission = (address: string) => Promise<boolean>;

const HostPermissionContext = createContext<RequestHostPermission | null>(null);

export const HostPermissionProvider = HostPermissionContext.Provider;

/** Throws outside a `HostPermissionProvider`. */
export function useHostPermission(): RequestHostPermission {
  const request = use(HostPermissionContext);
  if (!request) throw new Error('useHostPermission: no HostPermissionProvider above this component');
  return request;
}
