import type { DeskPage } from '../desk';

interface CkEditor {
  getData(): string;
  editing: { view: { focus(): void } };
}

const pane = '.workspace:not(.is-cached)';

function inPane(testId: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`${pane} [data-test-id^="${testId}"]`);
  if (!found) throw new Error(`${testId} is not in the visible ticket`);
  return found;
}

function editor(): CkEditor {
  const { ckeditorInstance } = inPane('omnicomposer-') as HTMLElement & { ckeditorInstance?: CkEditor };
  if (!ckeditorInstance) throw new Error('No CKEditor in the visible ticket');
  return ckeditorInstance;
}

function choose(channel: 'web' | 'internal'): void {
  const button = inPane('omnichannel-channel-switcher-button');
  if (button.dataset.channel === channel) return;
  button.click();
  document.querySelector<HTMLElement>(`[data-test-id="omnichannel-channel-switcher-menuitem-${channel}"]`)?.click();
}

window.desk = {
  open: (id) => document.querySelector<HTMLElement>(`[data-test-id="header-tab"][data-entity-id="${id}"]`)?.click(),
  startReply: () => choose('web'),
  startNote: () => choose('internal'),
  focusEditor: () => editor().editing.view.focus(),
  content: () => editor().getData(),
  sendButton: () => inPane('submit_button-button'),
} satisfies DeskPage;
