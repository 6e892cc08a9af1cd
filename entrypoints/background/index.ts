import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createCore } from '../../lib/core/core';
import { isHelpdeskHost } from '../../lib/helpdesks/registry';
import { identify } from '../../lib/wire/sender';
import { createBrowserHost } from './browser-host';
import { asAssistPort } from './port';

const hourlyAlarm = 'hourly';

export default defineBackground(() => {
  // Everything is registered in the first turn: a click that wakes the worker must not be lost.
  const core = createCore(createBrowserHost());
  const extension = { id: browser.runtime.id, origin: browser.runtime.getURL('/').replace(/\/$/, '') };

  browser.runtime.onMessage.addListener((message, sender, respond) => {
    void core.handle(message, identify(sender, extension, isHelpdeskHost)).then(respond);
    return true;
  });
  browser.runtime.onConnect.addListener((port) => {
    const sender = identify(port.sender ?? {}, extension, isHelpdeskHost);
    if (port.name !== 'assist' || sender?.caller !== 'panel') port.disconnect();
    else core.connect(asAssistPort(port, sender.tabId));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'insert-draft') void core.insertFirst(tab.id);
    if (command === 'toggle-panel') void core.togglePanel(tab.id);
  });
  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) void core.togglePanel(tab.id);
  });
  browser.tabs.onRemoved.addListener((tabId) => core.tabClosed(tabId));
  browser.alarms.onAlarm.addListener(({ name }) => {
    // The other one only has to start a worker: `resume` below does the rest.
    if (name === hourlyAlarm) void core.hourly();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void browser.alarms.create(hourlyAlarm, { periodInMinutes: 60 });
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
  void core.resume();
});
