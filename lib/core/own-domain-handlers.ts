import type { Handlers } from '../wire/router';
import type { OwnDomains } from './own-domains';

type OwnDomainRequests = 'helpdesks.list' | 'helpdesks.add' | 'helpdesks.remove' | 'helpdesks.start';

/** Helpdesks under a company's own names, as the options page manages them. Every change answers with the new list. */
export function ownDomainHandlers(ownDomains: OwnDomains): Pick<Handlers, OwnDomainRequests> {
  const list = async () => ({ domains: await ownDomains.list() });
  return {
    'helpdesks.list': list,
    async 'helpdesks.add'({ address, helpdesk }) {
      await ownDomains.add(address, helpdesk);
      return list();
    },
    async 'helpdesks.remove'({ origin }) {
      await ownDomains.remove(origin);
      return list();
    },
    async 'helpdesks.start'({ origin }) {
      await ownDomains.startInOpenTabs(origin);
      return list();
    },
  };
}
