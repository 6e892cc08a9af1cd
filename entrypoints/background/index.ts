import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createCore } from '../../lib/core/core';
import { framesAt } from '../../lib/helpdesks/registry';
import { createInOrder } from '../../lib/wire/in-order';
import { identify, identifyView } from '../../lib/wire/sender';
import { addLinkItem, addPageItem, makeMenu } from './adding';
import { createBrowserHost } from './browser-host';
import { ensureHourly, hourlyAlarm } from './hourly';
import { mayReadLink } from './may-read-link';
import { asAssistPort } from './port';
import { pressed } from './toolbar';

export default defineBackground(() => {
  // Everything is registered in the first turn: a click that wakes the worker must not be lost.
  const core = createCore(createBrowserHost());
  const extension = { id: browser.runtime.id, origin: browser.runtime.getURL('/').replace(/\/$/, '') };

  const order = createInOrder();

  browser.runtime.onMessage.addListener((message, sender, respond) => {
    void order
      .keep(String(sender.tab?.id), identify(sender, extension, core.helpdesksAt, framesAt))
      .then((who) => core.handle(message, who))
      .then(respond);
    return true;
  });
  browser.runtime.onConnect.addListener((port) => {
    const sender = identifyView(port.sender ?? {}, extension);
    if (port.name !== 'assist' || sender?.caller !== 'panel') port.disconnect();
    else core.connect(asAssistPort(port, sender.tabId));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'insert-draft') void core.insertFirst(tab.id);
    if (command === 'add-page') void core.addPage(tab.id);
    if (command === 'toggle-panel') pressed(tab, core.togglePanel);
  });
  browser.action.onClicked.addListener((tab) => pressed(tab, core.togglePanel));
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }, tab) => {
    if (menuItemId === addPageItem && tab?.id) void core.addPage(tab.id);
    if (menuItemId === addLinkItem && tab?.id && linkUrl) void core.addLink(tab.id, linkUrl, mayReadLink(linkUrl, tab));
  });
  browser.tabs.onRemoved.addListener((tabId) => core.tabClosed(tabId));
  browser.alarms.onAlarm.addListener(({ name }) => {
    // The other one only has to start a worker: `resume` below does the rest.
    if (name === hourlyAlarm) void core.hourly();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void makeMenu();
    void core.reconcileScripts();
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
  browser.runtime.onStartup.addListener(() => void core.reconcileScripts());
  // A person takes leave back, or gives it, in the browser's own settings.
  browser.permissions.onAdded.addListener(() => void core.reconcileScripts());
  browser.permissions.onRemoved.addListener(() => void core.reconcileScripts());
  void ensureHourly();
  void core.resume();
});
