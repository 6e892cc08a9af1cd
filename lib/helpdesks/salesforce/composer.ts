import { documentIn, isHtmlElement } from '../../compose/realm';
import type { Composer, FrameComposer, HelpdeskPage } from '../adapter';
import { isVisible } from '../page/dom';
import { caseIdOf } from './case-id';
import { editorsIn } from './editor';
import { isComposerFrame } from './frame-host';
import type { Pane } from './pane';
import { find, findAll, selectors } from './selectors';

/**
 * The e-mail composer in the page of one case: the body of CKEditor 4 in a frame within a frame. Where only a post or a
 * case comment can be written, that, as internal. null when there is none or more than one, or while it is loading.
 */
export function composerIn({ root }: Pane): Composer | null {
  const publisher = publisherIn(root);
  if (publisher) {
    const bodies = framesIn(publisher).flatMap((frame) => {
      const inner = documentIn(frame);
      return inner ? editorsIn(inner) : [];
    });
    const editable = bodies[0];
    return editable && bodies.length === 1 ? { editable, kind: 'rich', channel: 'public' } : null;
  }
  const internal = findAll(root, 'internalEditor').filter(isVisible);
  const editable = internal[0];
  if (internal.length !== 1 || !isHtmlElement(editable)) return null;
  return { editable, kind: 'rich', channel: 'internal' };
}

/**
 * A composer that `composerIn` cannot reach: in a frame of another host, or an editor that is not known. One at the foot
 * of the window is of the second kind: it stays there from case to case and does not say whose it is.
 */
export function composerBeyond(page: HelpdeskPage, { root }: Pane): FrameComposer | 'unknown' | null {
  const publisher = publisherIn(root);
  if (!publisher) return findAll(page.document, 'docked').some(isVisible) ? 'unknown' : null;
  const frames = framesIn(publisher);
  const foreign = frames.filter((frame) => documentIn(frame) === null && isTheirs(frame, page.url));
  const frame = foreign[0];
  if (frame && frames.length === 1) return { frame, channel: 'public' };
  // A frame of the page's own origin without an editor in it is still loading.
  if (frames.some((one) => documentIn(one) !== null)) return null;
  return findAll(publisher, 'otherEditor').some(isVisible) ? 'unknown' : null;
}

function publisherIn(root: Element): Element | null {
  const shown = findAll(root, 'publisher').filter(isVisible);
  const inner = shown.filter((one) => !shown.some((other) => other !== one && one.contains(other)));
  return inner.length === 1 ? (inner[0] ?? null) : null;
}

const framesIn = (publisher: Element): HTMLIFrameElement[] =>
  findAll(publisher, 'container').filter(
    (one): one is HTMLIFrameElement => one.nodeName === 'IFRAME' && isVisible(one),
  );

function isTheirs(frame: HTMLIFrameElement, page: URL): boolean {
  const address = URL.canParse(frame.src, page.href) ? new URL(frame.src, page.href) : null;
  return address !== null && address.protocol === 'https:' && isComposerFrame(address.hostname, page.hostname);
}

/** True for the button that sends the mail, or any other that ends the publisher: a wrong guess costs a look only. */
export function submits({ root }: Pane, target: Element): boolean {
  const button = target.closest(selectors.send.join(','));
  return button !== null && findAll(root, 'publisher').some((publisher) => publisher.contains(button));
}

export function sendButtons(page: HelpdeskPage): HTMLElement[] {
  if (caseIdOf(page.url) === null) return [];
  return findAll(page.document, 'publisher')
    .filter(isVisible)
    .map((publisher) => find(publisher, 'send'))
    .filter(isHtmlElement)
    .filter(isVisible);
}
