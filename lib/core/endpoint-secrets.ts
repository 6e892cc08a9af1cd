import { parseEndpoint } from '../models/endpoint';
import { parseHeaders } from '../models/headers';
import type { SecretStore } from '../store/secret-store';

/** `host`: for which host key and headers were typed; missing for those of an earlier version. */
const names = {
  model: { key: 'model.key', headers: 'model.headers', host: 'model.host' },
  embedding: { key: 'embedding.key', headers: 'embedding.headers', host: 'embedding.host' },
} as const;
type Which = keyof typeof names;

export interface EndpointSecrets {
  key: string | null;
  headers: Record<string, string>;
}

/**
 * Key and headers for an endpoint: those that were typed for its host, and for no other. The address stands in the
 * settings, where Firefox lets content scripts write.
 */
export async function endpointSecrets(
  secrets: Pick<SecretStore, 'get'>,
  which: Which,
  baseUrl: string,
): Promise<EndpointSecrets> {
  const name = names[which];
  const [key, typed, host] = await Promise.all([
    secrets.get(name.key),
    secrets.get(name.headers),
    secrets.get(name.host),
  ]);
  if (host && host !== hostOf(baseUrl)) return { key: null, headers: {} };
  const parsed = parseHeaders(typed ?? '');
  return { key, headers: parsed.ok ? parsed.headers : {} };
}

/** What the views are told of a key: its last four characters, nothing of a short one. */
export function keyEnding(key: string | null): string | null {
  return key === null ? null : key.length > 12 ? key.slice(-4) : '';
}

/**
 * Stores an endpoint's address by `store`, and what was typed for it; null or left out keeps what there is, empty headers
 * take them away. A key belongs to the host it was typed for: it must not travel to another with the next request, and is
 * gone before the new address is stored, so that a worker stopped in between leaves no key with a strange host.
 */
export async function moveEndpoint(
  secrets: SecretStore,
  which: Which,
  { from, to }: { from: string; to: string },
  typed: { key: string | null; headers?: string | null | undefined },
  store: () => Promise<unknown>,
): Promise<void> {
  const name = names[which];
  const host = hostOf(to);
  const theirs = (await secrets.get(name.host)) ?? (from === '' ? host : hostOf(from));
  if (theirs !== host) {
    await secrets.remove(name.key);
    await secrets.remove(name.headers);
  }
  await store();
  const key = typed.key?.trim() ?? '';
  const headers = typed.headers?.trim() ?? '';
  if (key !== '' || headers !== '') await secrets.set(name.host, host);
  if (key !== '') await secrets.set(name.key, key);
  if (headers !== '') await secrets.set(name.headers, headers);
  else if (typed.headers === '') await secrets.remove(name.headers);
}

/** Takes the key away; the headers stay. */
export const forgetKey = (secrets: Pick<SecretStore, 'remove'>, which: Which): Promise<void> =>
  secrets.remove(names[which].key);

/** Host and port of an address as it was typed; the text itself when it is none. */
function hostOf(address: string): string {
  const parsed = parseEndpoint(address);
  return parsed.ok ? parsed.endpoint.host : address.trim();
}
