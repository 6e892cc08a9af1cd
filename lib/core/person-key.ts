import type { People } from '../drafting/log-entry';
import type { SecretStore } from '../store/secret-store';
import type { Ticket } from '../ticket/ticket';

const secretName = 'log.person-key';

/** Names people in the log by a keyed hash: found again by who knows the name, told to nobody else. */
export interface PersonKeys {
  /** HMAC-SHA-256 of the name, small letters, under a key that never leaves this browser but in a backup. */
  of(ticket: Ticket): Promise<People>;
  hash(name: string): Promise<string>;
}

export function createPersonKeys(secrets: Pick<SecretStore, 'get' | 'set'>): PersonKeys {
  const encoder = new TextEncoder();
  // One key for two tickets read at the same time: the first one made it.
  let key: Promise<CryptoKey> | null = null;
  const load = async () => {
    let hex = await secrets.get(secretName);
    if (hex === null) {
      hex = hexOf(crypto.getRandomValues(new Uint8Array(32)));
      await secrets.set(secretName, hex);
    }
    return crypto.subtle.importKey('raw', encoder.encode(hex), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  };
  const hash = async (name: string) => {
    key ??= load().catch((error: unknown) => {
      key = null;
      throw error;
    });
    const folded = encoder.encode(name.trim().toLowerCase());
    return hexOf(new Uint8Array(await crypto.subtle.sign('HMAC', await key, folded))).slice(0, 32);
  };
  const ofPerson = async (person: { id: string | null; email: string | null } | null) => {
    const name = person?.email || person?.id;
    return name ? hash(name) : null;
  };
  return {
    hash,
    async of({ requester, agent }) {
      return { requester: await ofPerson(requester), agent: await ofPerson(agent) };
    },
  };
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
