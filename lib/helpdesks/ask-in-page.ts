/** A short message over a page, with a button that takes back what it tells of. */
export interface InPageQuestion {
  title: string;
  lines: string[];
  /** Words of the button that takes it back; null for a message alone. */
  undo: string | null;
  close: string;
  good: boolean;
}

/**
 * Shows a message over the page it is run in and waits for the agent: 20 seconds, longer while the pointer or the focus
 * is on it. Handed to the browser as it stands, so it may use nothing from outside of itself. A closed shadow tree keeps
 * it from the page's scripts, and only the agent's own clicks count.
 */
export function askInPage(question: InPageQuestion): Promise<'undo' | 'kept'> {
  const restMs = 20_000;
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  host.style.cssText = 'all:initial;position:fixed;inset:16px 16px auto auto;z-index:2147483647';
  const add = (tag: string, css: string, text = ''): HTMLElement => {
    const element = document.createElement(tag);
    element.style.cssText = css;
    element.textContent = text;
    return element;
  };
  const font = 'font:13px/1.45 system-ui,sans-serif;';
  const ink = dark ? '#e6e9ef' : '#1b2130';
  const edge = question.good ? (dark ? '#4fb286' : '#1e7a4f') : dark ? '#e08a8a' : '#a61e1e';
  const box = add(
    'section',
    `${font}box-sizing:border-box;width:min(340px,calc(100vw - 32px));padding:12px 14px;border-radius:10px;color:${ink};background:${dark ? '#1c2028' : '#fff'};border:1px solid ${dark ? '#4a5364' : '#cfd5e1'};border-inline-start:4px solid ${edge};box-shadow:0 6px 24px rgb(0 0 0/25%);overflow-wrap:anywhere`,
  );
  box.setAttribute('role', question.good ? 'status' : 'alert');
  box.tabIndex = -1;
  box.append(add('strong', 'display:block;font-weight:650', question.title));
  for (const line of question.lines) box.append(add('p', 'margin:4px 0 0', line));
  const row = add('div', 'display:flex;gap:8px;margin-top:10px');
  const button = (words: string): HTMLElement => {
    const made = add(
      'button',
      `${font}padding:4px 12px;border-radius:6px;cursor:pointer;color:${ink};background:transparent;border:1px solid ${dark ? '#4a5364' : '#8b95a7'}`,
      words,
    );
    row.append(made);
    return made;
  };
  const undo = question.undo === null ? null : button(question.undo);
  const close = button(question.close);
  box.append(row);
  root.append(box);

  return new Promise((resolve) => {
    const before = document.activeElement;
    let timer = 0;
    const end = (answer: 'undo' | 'kept') => {
      window.clearTimeout(timer);
      host.remove();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      resolve(answer);
    };
    const wait = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => end('kept'), restMs);
    };
    const hold = () => window.clearTimeout(timer);
    undo?.addEventListener('click', (event) => event.isTrusted && end('undo'));
    close.addEventListener('click', (event) => event.isTrusted && end('kept'));
    box.addEventListener('keydown', (event) => {
      // The page's own shortcuts must not fire while the agent answers here.
      event.stopPropagation();
      if (event.key === 'Escape' && event.isTrusted) end('kept');
    });
    box.addEventListener('pointerenter', hold);
    box.addEventListener('pointerleave', wait);
    document.documentElement.append(host);
    box.focus({ preventScroll: true });
    wait();
  });
}
