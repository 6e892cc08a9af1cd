import { browser } from 'wxt/browser';
import { findReadable } from '../../lib/helpdesks/generic/readable';
import { readable } from '../../lib/knowledge/extract/readable';
import { languageModelOf } from '../../lib/models/built-in/language-model';
import { askerOf } from '../../lib/models/built-in/run';
import { builtInPort, type PiecePort, serveBuiltIn } from '../../lib/wire/built-in-port';
import { isReadableRequest, isReadPartRequest } from '../../lib/wire/offscreen';

// Chrome's worker has no DOM. This document lends it one for as long as a website is read; it answers the core alone. The model that the
// browser brings may be asked in a window only: it is asked here.
browser.runtime.onMessage.addListener((message, sender, answer) => {
  if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
  const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  if (isReadableRequest(message)) answer(readable(parsed(message.html), message.url));
  if (isReadPartRequest(message)) answer(findReadable(parsed(message.html), message.url, message.subject));
});

browser.runtime.onConnect.addListener((port) => {
  const isCore = port.sender?.id === browser.runtime.id && port.sender.tab === undefined;
  if (port.name !== builtInPort || !isCore) return;
  serveBuiltIn(port as PiecePort, askerOf(languageModelOf(globalThis)));
});
