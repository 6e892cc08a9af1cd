import { useRef, useState } from 'react';
import { type Problem, problem as problemFor } from '../../lib/problem';
import type { IssueCreated, IssueTypes } from '../../lib/ticket/issue';
import type { IssueSite } from '../../lib/wire/handover-requests';
import { problemOf } from '../ui/problem-of';
import { useViewApi } from '../ui/view-api-context';
import type { Handover } from './use-handover';
import { usePanel } from './use-panel';

type Types = Extract<IssueTypes, { ok: true }>['types'];
type Created = Extract<IssueCreated, { ok: true }>;

/** A Jira issue for the ticket: where it may go, and its creation by one explicit click. */
export function useIssue(handover: Handover, text: { summary: string; description: string }) {
  const api = useViewApi();
  const { state } = usePanel();
  const [sites, setSites] = useState<IssueSite[] | null>(null);
  const [siteTab, setSiteTab] = useState<number | null>(null);
  const [project, setProject] = useState('');
  const [types, setTypes] = useState<Types>([]);
  const [type, setType] = useState('');
  const [busy, setBusy] = useState(false);
  const [created, setCreated] = useState<Created | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const wanted = useRef('');
  const site = sites?.find(({ tabId }) => tabId === siteTab) ?? sites?.[0] ?? null;
  const { recordId, ticket } = state;
  const failed = (error: unknown) => setProblem(problemOf(error));

  return {
    sites,
    site,
    project,
    types,
    type,
    busy,
    created,
    problem,
    projectName: site?.projects.find(({ id }) => id === project)?.name ?? '',
    ready: site !== null && project !== '' && type !== '' && text.summary.trim() !== '' && !busy,
    setType,
    setSite(tabId: number) {
      setSiteTab(tabId);
      setProject('');
      setTypes([]);
    },
    look() {
      if (created) return;
      setProblem(null);
      api.call('panel.issueSites', {}).then(({ sites: found }) => setSites(found), failed);
    },
    setProject(id: string) {
      setProject(id);
      setTypes([]);
      setType('');
      setProblem(null);
      wanted.current = id;
      if (id === '' || !site) return;
      api.call('panel.issueTypes', { siteTab: site.tabId, project: id }).then((answer) => {
        if (wanted.current !== id) return;
        if (!answer.ok) return setProblem(problemFor('issue-refused', { status: answer.status, detail: answer.why }));
        setTypes(answer.types);
        setType((answer.types.find(({ name }) => /bug|fehler|fout|bogue/i.test(name)) ?? answer.types[0])?.id ?? '');
      }, failed);
    },
    create() {
      if (!site || !recordId) return;
      setBusy(true);
      setProblem(null);
      const url = ticket?.url ?? '';
      const link = url.startsWith('https://') ? { url, title: text.summary.slice(0, 250) } : null;
      const issue = { project, issueType: type, ...text, summary: text.summary.trim(), link };
      api
        .call('panel.createIssue', { recordId, to: handover.to, siteTab: site.tabId, issue })
        .then((answer) => {
          if (!answer.ok) return setProblem(problemFor('issue-refused', { status: answer.status, detail: answer.why }));
          setCreated(answer);
          // The link back: whoever reads the note finds the issue.
          handover.addToNote(`Jira: [${answer.key}](${answer.url})`);
        }, failed)
        .finally(() => setBusy(false));
    },
  };
}
