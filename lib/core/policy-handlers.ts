import { ProblemError, problem } from '../problem';
import type { SuggestionLog } from '../quality/log';
import type { PolicyHistory } from '../settings/policy-history';
import type { PolicyVersion } from '../settings/settings';
import type { Settings } from '../settings/settings-store';
import { ruleFaults } from '../triage/policy-file';
import { type TierPolicy, tierPolicySchema } from '../triage/policy-schema';
import type { Handlers } from '../wire/router';
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
    async 'policy.set'({ policy: changed, how = 'saved' }) {
      const [fault] = ruleFaults(changed);
      if (fault)
        throw new ProblemError(problem('bad-request', { field: fault.field, why: fault.message.slice(0, 300) }));
      const before = await stored();
      const versions = await history.list();
      // A browser that had a policy of its own before there was a history keeps that one too.
      if (versions.length === 0 && !before.isDefault) await remember(before.policy, 'saved');
      const next = await withNextVersion(changed, before.policy, versions, history);
      if (next === before.policy && !before.isDefault) return before;
      await settings.set('policy', next);
      await remember(next, how);
      return stored();
    },
    async 'policy.reset'() {
      const before = await stored();
      if (before.isDefault) return before;
      if ((await history.list()).length === 0) await remember(before.policy, 'saved');
      await settings.reset('policy');
      const now = await stored();
      await remember(now.policy, 'default');
      return now;
    },
    'policy.versions': async () => ({ versions: await history.list() }),
    'policy.version': async ({ id }) => ({ policy: await history.get(id) }),
    'policy.past': ({ after, limit }) => log.pastTickets(after, limit),
  };
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
