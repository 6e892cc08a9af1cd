import { describe, expect, it } from 'vitest';
import { createPolicyHistory } from '../settings/policy-history';
import { createSettings } from '../settings/settings-store';
import { defaultPolicy } from '../triage/default-policy';
import type { TierPolicy } from '../triage/policy-schema';
import type { Sender } from '../wire/router';
import { memoryArea } from './fixtures/memory-area';
import { policyHandlers } from './policy-handlers';

const sender: Sender = { caller: 'options', tabId: null, host: null, helpdesks: [] };

function core() {
  const area = memoryArea();
  let ids = 0;
  const handlers = policyHandlers({
    settings: createSettings(area, defaultPolicy),
    history: createPolicyHistory(area),
    log: { pastTickets: async () => ({ tickets: [], total: 0, next: null }) },
    host: { now: () => 1000 + ids, newId: () => `v${++ids}` },
  });
  return {
    area,
    set: (policy: TierPolicy, how?: 'imported' | 'restored') =>
      handlers['policy.set']({ policy, ...(how && { how }) }, sender, 'c'),
    get: () => handlers['policy.get']({}, sender, 'c'),
    reset: () => handlers['policy.reset']({}, sender, 'c'),
    versions: async () => (await handlers['policy.versions']({}, sender, 'c')).versions,
    version: async (id: string) => (await handlers['policy.version']({ id }, sender, 'c')).policy,
  };
}
const named = (policy: TierPolicy, team: string): TierPolicy => ({
  ...policy,
  tiers: policy.tiers.map((tier) => ({ ...tier, team })),
});

describe('versions of the tier policy', () => {
  it('are kept with each change, named once each, and come back when restored', async () => {
    const { set, versions, version, get } = core();
    const { policy: first } = await set(named(defaultPolicy, 'A'));
    const { policy: second } = await set(named(first, 'B'));
    expect([first.version, second.version]).toEqual(['default-2-r1', 'default-2-r2']);
    const [, older] = await versions();
    const back = await version(older?.id ?? '');
    expect(back).toEqual(first);
    if (back) await set(back, 'restored');
    expect((await get()).policy).toEqual(first);
    // What comes next is another content: it may not take the name of the second.
    expect((await set(named(first, 'C'))).policy.version).toBe('default-2-r3');
    expect((await versions()).map(({ version: name, how }) => `${name} ${how}`)).toEqual([
      'default-2-r3 saved',
      'default-2-r1 restored',
      'default-2-r2 saved',
      'default-2-r1 saved',
    ]);
  });

  it('are not made when nothing changed', async () => {
    const { set, versions } = core();
    const { policy } = await set(named(defaultPolicy, 'A'));
    await set(policy);
    expect(await versions()).toHaveLength(1);
  });

  it('hold what stood before an import and before the way back to the default', async () => {
    const { set, reset, versions, version } = core();
    const { policy } = await set(named(defaultPolicy, 'A'));
    await set({ ...named(defaultPolicy, 'Z'), version: 'acme-7' }, 'imported');
    expect((await reset()).isDefault).toBe(true);
    const all = await versions();
    expect(all.map(({ how }) => how)).toEqual(['default', 'imported', 'saved']);
    expect(await version(all[2]?.id ?? '')).toEqual(policy);
  });

  it('are at most 50, and a damaged one harms no other', async () => {
    const { area, set, versions, version } = core();
    for (let at = 0; at < 60; at += 1) await set(named(defaultPolicy, `Team ${at}`));
    const all = await versions();
    expect(all).toHaveLength(50);
    await area.set({ [`policyHistory.${all[0]?.id}`]: { tiers: 'no' } });
    expect(await version(all[0]?.id ?? '')).toBeNull();
    expect(await version(all[1]?.id ?? '')).not.toBeNull();
  });
});

describe('a rule with a phrase that takes too long', () => {
  it('is refused by name, and the old policy stays', async () => {
    const { set, get } = core();
    const { policy } = await set(named(defaultPolicy, 'A'));
    const bomb = {
      id: 'bomb',
      title: 'A bomb',
      source: '',
      effect: { minimum: 'L2' as const, signals: [], order: 1 },
      phrases: { en: `${'(a|a a|a a a|a a a a|a ..5 a)? '.repeat(8)}z` },
      examples: [
        { lang: 'en' as const, text: 'a z', match: true },
        { lang: 'en' as const, text: 'b', match: false },
      ],
    };
    const before = await get();
    await expect(set({ ...policy, rules: { off: [], own: [bomb] } })).rejects.toMatchObject({
      problem: {
        code: 'bad-request',
        params: { field: 'rules.own.0 (bomb)', why: expect.stringContaining('too long') },
      },
    });
    expect(await get()).toEqual(before);
  });
});
