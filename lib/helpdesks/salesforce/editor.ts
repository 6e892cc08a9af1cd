import { documentIn } from '../../compose/realm';
import { isVisible } from '../page/dom';
import { findAll } from './selectors';

/** The editable bodies in the frames of CKEditor 4 that lie in `document`, the page of the container frame. */
export function editorsIn(document: Document): HTMLElement[] {
  const frames = findAll(document, 'editorFrame').filter(isVisible);
  const bodies = frames.map((frame) => documentIn(frame)?.body);
  return bodies.filter((body): body is HTMLElement => body?.getAttribute('contenteditable') === 'true');
}
