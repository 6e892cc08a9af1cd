import type { People } from '../drafting/log-entry';
import type { SecretStore } from '../store/secret-store';
import type { Ticket } from '../ticket/ticket';

const secretName = 'log.person-key';
/** Keys of other browsers whose backups were brought in, one a line. */
const othersName = 'log.person-keys';
const mostOthers = 200;
const ownName = 'log.own-agents';
// People who share a desk; a browser that more have used shows the latest.
const mostOwn = 20;

/** Names people in the log by a keyed hash: found again by who knows the name, told to nobody else. */
export interface PersonKeys {
  /** HMAC-SHA-256 of the name, small letters, under a key that never leaves this browser but in a backup. */
  of(ticket: Ticket): Promise<People>;
  hash(name: string): Promise<string>;
  /** The name under every key, this browser's own first. */
  hashes(name: string): Promise<string[]>;
  /** For a backup: every key, this browser's own first; none before anything was named. */
  keys(): Promise<string[]>;
  /** From a backup. A browser that has named nobody yet goes on with it as its own. */
  add(key: string): Promise<void>;
  /** Those that agents signed in to a helpdesk with in this browser: whose own feedback is shown here. */
  own(): Promise<ReadonlySet<string>>;
}

export function createPersonKeys(secrets: Pick<SecretStore, 'get' | 'set'>): PersonKeys {
  const encoder = new TextEncoder();
  // One key for two tickets read at the same time: the first one made it.
  let key: Promise<string> | null = null;
  const load = async () => {
    let hex = await secrets.get(secretName);
    if (hex === null) {
      hex = hexOf(crypto.getRandomValues(new Uint8Array(32)));
      await secrets.set(secretName, hex);
    }
    return hex;
  };
  const own = () => {
    key ??= load().catch((error: unknown) => {
      key = null;
      throw error;
    });
    return key;
  };
  const others = async () => ((await secrets.get(othersName)) ?? '').split('\n').filter(Boolean);
  const hashWith = async (hex: string, name: string) => {
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    const made = await crypto.subtle.importKey('raw', encoder.encode(hex), algorithm, false, ['sign']);
    const folded = encoder.encode(name.trim().toLowerCase());
    return hexOf(new Uint8Array(await crypto.subtle.sign('HMAC', made, folded))).slice(0, 32);
  };
  const hash = async (name: string) => hashWith(await own(), name);
  const ofPerson = async (person: { id: string | null; email: string | null } | null) => {
    const name = person?.email || person?.id;
    return name ? hash(name) : null;
  };
  const ownList = async () => (await secrets.get(ownName))?.split(' ').filter(Boolean) ?? [];
  const remembered = new Set<string>();
  const remember = async (agent: string) => {
    if (remembered.has(agent)) return;
    const known = await ownList();
    if (!known.includes(agent)) await secrets.set(ownName, [...known, agent].slice(-mostOwn).join(' '));
    remembered.add(agent);
  };
  return {
    hash,
    hashes: async (name) => Promise.all([await own(), ...(await others())].map((hex) => hashWith(hex, name))),
    async keys() {
      const first = await secrets.get(secretName);
      return [...(first === null ? [] : [first]), ...(await others())];
    },
    async add(hex) {
      if ((await secrets.get(secretName)) === null) {
        await secrets.set(secretName, hex);
        key = null;
        return;
      }
      const known = await others();
      if ((await own()) === hex || known.includes(hex)) return;
      await secrets.set(othersName, [...known, hex].slice(0, mostOthers).join('\n'));
    },
    async of(ticket) {
      const people = { requester: await ofPerson(ticket.requester), agent: await ofPerson(ticket.agent) };
      // A suggestion is not kept waiting for it, nor lost with it.
      if (people.agent !== null) void remember(people.agent).catch(() => undefined);
      return people;
    },
    own: async () => new Set([...(await ownList()), ...remembered]),
  };
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
