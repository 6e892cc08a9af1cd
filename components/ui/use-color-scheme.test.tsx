// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useColorScheme } from './use-color-scheme';

function Shown() {
  return <p>{useColorScheme()}</p>;
}

const parent = {} as Window;
const shown = () => document.querySelector('p')?.textContent;

async function tell(source: unknown, data: unknown): Promise<void> {
  await act(async () => {
    const event = new MessageEvent('message', { data });
    Object.defineProperty(event, 'source', { value: source });
    window.dispatchEvent(event);
  });
}

describe('useColorScheme', () => {
  let unmount: () => void = () => undefined;
  beforeEach(async () => {
    globalThis.IS_REACT_ACT_ENVIRONMENT = true;
    vi.spyOn(window, 'parent', 'get').mockReturnValue(parent as typeof window.parent);
    history.replaceState(null, '', '?theme=dark');
    const host = document.body.appendChild(document.createElement('div'));
    const root = createRoot(host);
    await act(async () => root.render(<Shown />));
    unmount = () => {
      act(() => root.unmount());
      host.remove();
    };
  });
  afterEach(() => unmount());

  it('begins as the address says and follows the embedding page', async () => {
    expect(shown()).toBe('dark');
    await tell(parent, { type: 'sidedesk-theme', theme: 'light' });
    expect(shown()).toBe('light');
  });

  it('listens to nobody else and to nothing else', async () => {
    await tell({}, { type: 'sidedesk-theme', theme: 'light' });
    await tell(window, { type: 'sidedesk-theme', theme: 'light' });
    await tell(parent, { type: 'sidedesk-theme', theme: 'pink' });
    await tell(parent, 'light');
    expect(shown()).toBe('dark');
  });
});
