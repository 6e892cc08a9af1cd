import type { Block } from './blocks';
import { blocksOf } from './blocks';

export const draft = {
  html:
    '<p>Hello Ann, привет!</p><p>مرحبا بكم 日本語のテキスト 👩‍💻🇳🇱 done</p>' +
    '<ul><li>First step</li><li>Second step</li></ul>' +
    '<p>See <a href="https://help.example.com/a/42?x=1&amp;y=2">the article</a> for more.</p>',
  text:
    'Hello Ann, привет!\n\nمرحبا بكم 日本語のテキスト 👩‍💻🇳🇱 done\n\n- First step\n- Second step\n\n' +
    'See the article (https://help.example.com/a/42?x=1&y=2) for more.',
};

/** What stands around the draft in the editor, as one text without line breaks. */
export interface Around {
  before: string;
  after: string;
}

export type Form = 'rich' | 'text' | 'none';
export interface Arrival {
  form: Form;
  faults: string[];
}

const withoutSpace = (text: string): string => text.replace(/[\s\u00a0]/g, '');
const unmarked = (text: string): string => text.replace(/^[-•*] /, '');
const linesOf = (html: string): Block[] => blocksOf(html).filter((block) => block.text !== '');
const asText = (): Block[] =>
  draft.text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ kind: line.startsWith('- ') ? 'item' : 'paragraph', text: unmarked(line), links: [] }));

/** Compares a model with what should be in it. This knows nothing of `lib/compose`. */
export function compare(model: string, around: Around): Arrival {
  const seen = linesOf(model);
  const rich = faultsOf(seen, linesOf(draft.html), around, true);
  if (rich.length === 0) return { form: 'rich', faults: blank(model, draft.html) };
  const text = faultsOf(seen, asText(), around, false);
  if (text.length === 0) return { form: 'text', faults: [] };
  const all = withoutSpace(seen.map((block) => block.text).join(''));
  if (all === withoutSpace(around.before + around.after)) return { form: 'none', faults: [] };
  return { form: 'none', faults: rich.length <= text.length ? rich : text };
}

function faultsOf(seen: Block[], wanted: Block[], { before, after }: Around, rich: boolean): string[] {
  const faults: string[] = [];
  const join = (blocks: Block[]) =>
    withoutSpace(blocks.map((block) => (rich ? block.text : unmarked(block.text))).join(''));
  if (join(seen) !== withoutSpace(before) + join(wanted) + withoutSpace(after)) faults.push('text');
  let at = 0;
  for (const [index, block] of wanted.entries()) {
    const fits = (one: Block): boolean => {
      const text = rich ? one.text : unmarked(one.text);
      if (index === 0) return text.endsWith(block.text);
      if (index === wanted.length - 1) return text.startsWith(block.text);
      return text === block.text;
    };
    const found = seen.findIndex((one, place) => place >= at && fits(one));
    if (found < 0) {
      faults.push(block.kind === 'item' ? 'list' : 'paragraphs');
      continue;
    }
    if (rich && seen[found]?.kind !== block.kind) faults.push('list');
    at = found + 1;
  }
  if (
    rich &&
    JSON.stringify(seen.flatMap((block) => block.links)) !== JSON.stringify(wanted.flatMap((block) => block.links))
  )
    faults.push('link');
  return [...new Set(faults)];
}

/** Empty lines that nobody asked for. */
function blank(model: string, html: string): string[] {
  const count = (blocks: Block[]) => blocks.filter((block) => block.text === '').length;
  return count(blocksOf(model)) > count(blocksOf(html)) ? ['blank lines'] : [];
}
