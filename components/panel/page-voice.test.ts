// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { hearPage } from './page-voice';

it('hears the window around it and no other, and nothing but a key or null', () => {
  const around = {} as Window;
  const own = new EventTarget() as unknown as Window & { parent: Window };
  Object.assign(own, { parent: around });
  const voice = hearPage(own);
  let changes = 0;
  const stop = voice.onChange(() => {
    changes += 1;
  });
  const say = (data: unknown, source: unknown = around) =>
    own.dispatchEvent(Object.assign(new Event('message'), { data, source }));
  expect(voice.onScreen()).toBeUndefined();
  say({ type: 'sidedesk-on-screen', ticket: 'zendesk|a|1' }, own);
  say({ type: 'sidedesk-on-screen', ticket: 7 });
  say({ type: 'sidedesk-theme', theme: 'dark' });
  say('sidedesk-on-screen');
  expect([voice.onScreen(), changes]).toEqual([undefined, 0]);
  say({ type: 'sidedesk-on-screen', ticket: 'zendesk|a|1' });
  expect(voice.onScreen()).toBe('zendesk|a|1');
  stop();
  say({ type: 'sidedesk-on-screen', ticket: null });
  expect([voice.onScreen(), changes]).toEqual([null, 1]);
});
