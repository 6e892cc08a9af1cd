import type { HelpdeskId } from '../ticket/ref';
import { chatwoot, generic, type HelpdeskPlaces, intercom, jira, salesforce, zammad, zendesk } from './places';

/** Total over the ids. */
export const helpdesks: Record<HelpdeskId, HelpdeskPlaces> = {
  zendesk,
  jira,
  intercom,
  salesforce,
  chatwoot,
  zammad,
  generic,
};

export const helpdeskHosts: string[] = Object.values(helpdesks).flatMap((places) => places.hosts);
export const helpdeskPages: string[] = Object.values(helpdesks).flatMap((places) => places.pages);

/** Match patterns of the frames that a composer's own script runs in. */
export const framePages: string[] = Object.values(helpdesks).flatMap((places) => places.frames?.pages ?? []);

/** The helpdesks whose composer can stand in a frame at `url`. */
export function framesAt(url: URL): HelpdeskId[] {
  const found = Object.entries(helpdesks).filter(([, { frames }]) => frames?.host.test(url.host));
  return found.map(([id]) => id as HelpdeskId);
}

/** The helpdesk whose host the manifest names; null for any other host. */
export function builtInAt(host: string): HelpdeskId | null {
  const found = Object.entries(helpdesks).find(([, places]) => places.host?.test(host));
  return (found?.[0] as HelpdeskId | undefined) ?? null;
}
