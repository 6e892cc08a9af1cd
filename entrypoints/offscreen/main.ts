import { browser } from 'wxt/browser';
import { readable } from '../../lib/knowledge/extract/readable';
import { isReadableRequest } from '../../lib/wire/offscreen';

// Chrome's worker has no DOM. This document lends it one for as long as a website is read; it answers the core alone.
browser.runtime.onMessage.addListener((message, sender, answer) => {
  if (sender.id !== browser.runtime.id || sender.tab !== undefined || !isReadableRequest(message)) return;
  answer(readable(new DOMParser().parseFromString(message.html, 'text/html'), message.url));
});
