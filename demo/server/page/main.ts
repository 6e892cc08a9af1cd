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
/** Open tabs from left to right. */
let order: number[] = [];
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

async function mount(id: number, behind = false): Promise<Workspace> {
  const known = workspaces.get(id);
  if (known) return known;
  const workspace = await makeWorkspace(id, session.page);
  const meanwhile = workspaces.get(id);
  if (meanwhile) return meanwhile;
  workspaces.set(id, workspace);
  // Hidden tickets stand first in the document: a reader that takes the first match takes the wrong ticket.
  if (behind) chrome.panes.prepend(workspace.element);
  else chrome.panes.append(workspace.element);
  if (!order.includes(id)) order.push(id);
  sessionStorage.setItem(savedTabs, JSON.stringify(order));
  return workspace;
}

function drawTabs(): void {
  const current = currentId();
  const tabs = order.flatMap((id): Tab[] => {
    const workspace = workspaces.get(id);
    return workspace ? [{ id, title: workspace.title, selected: id === current }] : [];
  });
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
  order = order.filter((open) => open !== id);
  sessionStorage.setItem(savedTabs, JSON.stringify(order));
  const next = order.at(-1);
  if (currentId() === id) go(next === undefined ? '/agent/dashboard' : `/agent/tickets/${next}`);
  else drawTabs();
}

addEventListener('popstate', () => void show());
follow((event) => void workspaces.get(event.ticketId)?.refresh());
order = remembered();
if (currentId() === null && location.pathname !== '/agent/dashboard')
  history.replaceState(null, '', '/agent/dashboard');
await show();
for (const id of order) {
  await mount(id, true);
  drawTabs();
}
