import { ProblemError, problem } from '../problem';
import type { SuggestionLog } from '../quality/log';
import { same } from '../settings/merge';
import type { PolicyHistory } from '../settings/policy-history';
import type { PolicyVersion } from '../settings/settings';
import type { Settings } from '../settings/settings-store';
import { ruleFaults } from '../triage/policy-file';
import { type TierPolicy, tierPolicySchema } from '../triage/policy-schema';
import type { Handlers } from '../wire/router';
import { changedMeanwhile, joined, type PageChange, putJoined } from './change-setting';
import type { Host } from './host';

type PolicyRequests =
  | 'policy.get'
  | 'policy.set'
  | 'policy.reset'
  | 'policy.versions'
  | 'policy.version'
  | 'policy.past';

interface Deps {
  settings: Settings;
  history: PolicyHistory;
  log: Pick<SuggestionLog, 'pastTickets'>;
  host: Pick<Host, 'now' | 'newId'>;
}

/** The tier policy as the options page manages it: every change is a version that can be looked at and restored. */
export function policyHandlers({ settings, history, log, host }: Deps): Pick<Handlers, PolicyRequests> {
  const stored = async () => ({ policy: await settings.get('policy'), isDefault: await settings.isDefault('policy') });
  const remember = (policy: TierPolicy, how: PolicyVersion['how']) =>
    history.add({ id: host.newId(), version: policy.version, at: host.now(), how }, policy);

  return {
    'policy.get': stored,
    'policy.set': ({ policy: given, how = 'saved', base = null }) =>
      settings.change('policy', async (before, put) => {
        const changed = joinedPolicy(before, { base, value: given }, how);
        const [fault] = ruleFaults(changed);
        if (fault)
          throw new ProblemError(problem('bad-request', { field: fault.field, why: fault.message.slice(0, 300) }));
        const isDefault = await settings.isDefault('policy');
        const versions = await history.list();
        // A browser that had a policy of its own before there was a history keeps that one too.
        if (versions.length === 0 && !isDefault) await remember(before, 'saved');
        const next = await withNextVersion(changed, before, versions, history);
        if (next === before && !isDefault) return stored();
        await putJoined(put, next, { base, value: { ...given, version: next.version } });
        await remember(next, how);
        return stored();
      }),
    'policy.reset': ({ base = null }) =>
      settings.change('policy', async (before) => {
        if (await settings.isDefault('policy')) return stored();
        if (base !== null && !same(before, base)) throw changedMeanwhile([]);
        if ((await history.list()).length === 0) await remember(before, 'saved');
        await settings.reset('policy');
        const now = await stored();
        await remember(now.policy, 'default');
        return now;
      }),
    'policy.versions': async () => ({ versions: await history.list() }),
    'policy.version': async ({ id }) => ({ policy: await history.get(id) }),
    'policy.past': ({ after, limit }) => log.pastTickets(after, limit),
  };
}

/**
 * The version follows from the rest and clashes with nothing. A policy from a file, or a former one, is meant as it is: no
 * other page's change is joined into it, and where there is one the writer is told.
 */
function joinedPolicy(
  before: TierPolicy,
  { base, value }: PageChange<TierPolicy>,
  how: PolicyVersion['how'],
): TierPolicy {
  if (base === null) return value;
  if (how !== 'saved') {
    if (!same(before, base)) throw changedMeanwhile([]);
    return value;
  }
  const next = joined(before, {
    base: { ...base, version: before.version },
    value: { ...value, version: before.version },
  });
  return { ...next, version: value.version === base.version ? before.version : value.version };
}

const content = (policy: TierPolicy) => JSON.stringify({ ...policy, version: '' });

/**
 * A changed policy gets a version that no other content has or had, so that each logged decision names the policy it was
 * made under; one that is restored keeps its own.
 */
async function withNextVersion(
  changed: TierPolicy,
  current: TierPolicy,
  versions: readonly PolicyVersion[],
  history: PolicyHistory,
): Promise<TierPolicy> {
  if (content(changed) === content(current)) return current;
  const known = versions.find(({ version }) => version === changed.version);
  const isOwn = known ? content((await history.get(known.id)) ?? current) === content(changed) : false;
  if (isOwn || (!known && changed.version !== current.version)) return tierPolicySchema.parse(changed);
  const stem = /^(.*?)(?:-r\d+)?$/.exec(changed.version)?.[1] ?? changed.version;
  const counts = [current, ...versions].map(({ version }) => {
    const [, own, count = '0'] = /^(.*?)(?:-r(\d+))?$/.exec(version) ?? [];
    return own === stem ? Number(count) : 0;
  });
  return tierPolicySchema.parse({ ...changed, version: `${stem.slice(0, 50)}-r${Math.max(...counts) + 1}` });
}
