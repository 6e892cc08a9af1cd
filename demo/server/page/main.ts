import { follow, getSession } from './api';
import { buildChrome, type Tab } from './chrome';
import { changeLayout } from './dom';
import { ticketList } from './list';
import { makeWorkspace, type Workspace } from './workspace';

const ticketPath = /^\/agent\/tickets\/(\d+)/;
const savedTabs = 'demo-open-tabs';

const session = await getSession();
if (session.page.layout === 'changed') changeLayout();
const workspaces = new Map<number, Workspace>();
const chrome = buildChrome(session.agent, {
  open: (id) => go(`/agent/tickets/${id}`),
  close: closeTab,
  home: () => go('/agent/dashboard'),
});
document.querySelector('#root')?.replaceChildren(chrome.element);

/** Tabs survive a reload, as in Zendesk. */
function remembered(): number[] {
  const saved: unknown = JSON.parse(sessionStorage.getItem(savedTabs) ?? 'null');
  return Array.isArray(saved) ? saved.filter((id) => typeof id === 'number') : session.page.openTabs;
}

function currentId(): number | null {
  const match = ticketPath.exec(location.pathname);
  return match ? Number(match[1]) : null;
}

async function mount(id: number): Promise<Workspace> {
  const known = workspaces.get(id);
  if (known) return known;
  const workspace = await makeWorkspace(id, session.page);
  const meanwhile = workspaces.get(id);
  if (meanwhile) return meanwhile;
  workspaces.set(id, workspace);
  chrome.panes.append(workspace.element);
  sessionStorage.setItem(savedTabs, JSON.stringify([...workspaces.keys()]));
  return workspace;
}

function drawTabs(): void {
  const current = currentId();
  const tabs: Tab[] = [...workspaces.values()].map(({ id, title }) => ({ id, title, selected: id === current }));
  chrome.drawTabs(tabs);
}

async function show(): Promise<void> {
  const id = currentId();
  for (const dashboard of chrome.panes.querySelectorAll('.dashboard')) dashboard.remove();
  for (const workspace of workspaces.values()) workspace.activate(workspace.id === id);
  if (id === null) {
    document.title = 'Dashboard – Brightline – Zendesk';
    chrome.panes.append(await ticketList((ticket) => go(`/agent/tickets/${ticket}`)));
    return drawTabs();
  }
  document.title = 'Zendesk…';
  const workspace = await mount(id);
  if (currentId() !== id) return;
  for (const other of workspaces.values()) other.activate(other === workspace);
  document.title = `${workspace.title} – Brightline – Zendesk`;
  drawTabs();
}

function go(path: string): void {
  if (path !== location.pathname) history.pushState(null, '', path);
  void show();
}

function closeTab(id: number): void {
  workspaces.get(id)?.element.remove();
  workspaces.delete(id);
  sessionStorage.setItem(savedTabs, JSON.stringify([...workspaces.keys()]));
  const next = [...workspaces.keys()].at(-1);
  if (currentId() === id) go(next === undefined ? '/agent/dashboard' : `/agent/tickets/${next}`);
  else drawTabs();
}

addEventListener('popstate', () => void show());
follow((event) => void workspaces.get(event.ticketId)?.refresh());
for (const id of remembered()) if (id !== currentId()) await mount(id);
if (currentId() === null && location.pathname !== '/agent/dashboard')
  history.replaceState(null, '', '/agent/dashboard');
await show();
