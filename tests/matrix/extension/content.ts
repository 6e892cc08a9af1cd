import { insertInto } from '../../../lib/compose/insert-into';
import { pasteHere } from '../../../lib/compose/paste';
import { pasteThroughPage } from '../../../lib/compose/paste-through-page';
import { watchTyping } from '../../../lib/compose/typing';
import { type Answer, find } from '../page/bench';

declare const FIREFOX: boolean;

// Stands for the page zone: the same parts in the same isolated world, wired as `runPage` and `insert` wire them.
const typing = watchTyping(document, new AbortController().signal);

async function insert(detail: string): Promise<Answer> {
  const { path, mode, draft, orText } = JSON.parse(detail);
  const editable = find(path);
  if (!editable) return { state: 'no-editor' };
  const check = () => null;
  const paste = FIREFOX ? pasteThroughPage : pasteHere;
  return insertInto(editable, draft, { mode, check, paste, typing, orText, current: () => find(path) });
}

document.addEventListener('matrix:insert', (event) => {
  // In a task of its own, as a message from the core is.
  setTimeout(async () => {
    const answer: Answer = await insert((event as CustomEvent<string>).detail).catch((error) => ({
      state: 'error',
      seen: String(error),
    }));
    document.dispatchEvent(new CustomEvent('matrix:done', { detail: JSON.stringify(answer) }));
  });
});
