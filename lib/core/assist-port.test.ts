import { describe, expect, it } from 'vitest';
import type { AssistEvent } from '../wire/assist';
import { type AssistPort, connectAssist } from './assist-port';

/** A port of the browser's own side panel, or of a panel in `own`, over a browser whose active tab the test changes. */
function setup(own: number | null = null) {
  const following: number[] = [];
  const asked: ((tabId: number | null) => void)[] = [];
  const heard: ((message: unknown) => void)[] = [];
  const ended: (() => void)[] = [];
  const watchers = new Set<(tabId: number) => void>();
  const port: AssistPort = {
    tabId: own,
    postMessage: (_event: AssistEvent) => {},
    onMessage: (listener) => heard.push(listener),
    onDisconnect: (listener) => ended.push(listener),
  };
  connectAssist(
    port,
    {
      follow(tabId) {
        following.push(tabId);
        return () => following.push(-tabId);
      },
      again: () => {},
      stop: () => {},
    },
    {
      activeTab: () => new Promise((answer) => asked.push(answer)),
      onActiveTab(listener) {
        watchers.add(listener);
        return () => watchers.delete(listener);
      },
    },
  );
  return {
    following,
    watchers,
    say: (message: unknown) => heard.map((listener) => listener(message)),
    activated: (tabId: number) => [...watchers].map((listener) => listener(tabId)),
    async answer(tabId: number) {
      asked.shift()?.(tabId);
      await Promise.resolve();
    },
    close: () => ended.map((listener) => listener()),
  };
}
const follow = { type: 'follow', tabId: null };

describe('the side panel', () => {
  it('follows the active tab, and the next one', async () => {
    const side = setup();
    side.say(follow);
    await side.answer(1);
    side.activated(2);
    expect(side.following).toEqual([1, -1, 2]);
  });

  it('does not go back to a tab that was left while the browser was asked which one is active', async () => {
    const side = setup();
    side.say(follow);
    side.activated(2);
    await side.answer(1);
    expect(side.following).toEqual([2]);
  });

  it('believes the newer answer when it asks again', async () => {
    const side = setup();
    side.activated(2);
    side.say(follow);
    await side.answer(3);
    expect(side.following).toEqual([3]);
  });

  it('follows nothing any more once it is closed, whatever is still answered', async () => {
    const side = setup();
    side.say(follow);
    side.close();
    await side.answer(1);
    side.activated(2);
    expect(side.following).toEqual([]);
    expect(side.watchers.size).toBe(0);
  });
});

describe('a panel in a page', () => {
  it('stays with its own tab', () => {
    const docked = setup(7);
    docked.say(follow);
    docked.activated(2);
    expect(docked.following).toEqual([7]);
  });

  it('takes no nonsense', () => {
    const docked = setup(7);
    docked.say({ type: 'follow', tabId: 'all' });
    docked.say(null);
    expect(docked.following).toEqual([]);
  });
});
