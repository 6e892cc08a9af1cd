import { browser } from 'wxt/browser';
import { findReadable } from '../../lib/helpdesks/generic/readable';
import { readable } from '../../lib/knowledge/extract/readable';
import { isReadableRequest, isReadPartRequest } from '../../lib/wire/offscreen';

// Chrome's worker has no DOM. This document lends it one for as long as a website is read; it answers the core alone.
browser.runtime.onMessage.addListener((message, sender, answer) => {
  if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
  const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  if (isReadableRequest(message)) answer(readable(parsed(message.html), message.url));
  if (isReadPartRequest(message)) answer(findReadable(parsed(message.html), message.url, message.subject));
});
