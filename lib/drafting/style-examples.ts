/** A reply of the log with what became of it; `text` as it was logged, masked. */
export interface PastReply {
  text: string;
}

const mostExamples = 2;
const shortest = 80;
const longest = 1200;

/**
 * Earlier replies as examples of style: at most two, none of a few words, cut at a paragraph. Another ticket's placeholder
 * (`[NAME_1]`) would be restored to this ticket's person, so each becomes `…`; citation marks and links go.
 */
export function styleExamples(replies: readonly PastReply[]): string[] {
  const seen = new Set<string>();
  const examples: string[] = [];
  for (const { text } of replies) {
    const plain = shortened(
      text
        .replace(/\[[A-Z][A-Z_]*_\d+[a-z]*\]/g, '…')
        .replace(/\[([^[\]\n]*)\]\([^)\n]*\)/g, '$1')
        .replace(/\[\d{1,2}\]/g, '')
        .replace(/\b(?:https?:\/\/|www\.)\S+/gi, '…')
        .trim(),
    );
    if (plain.length < shortest || seen.has(plain)) continue;
    seen.add(plain);
    examples.push(plain);
    if (examples.length === mostExamples) break;
  }
  return examples;
}

function shortened(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const end = cut.lastIndexOf('\n\n');
  return end > shortest ? cut.slice(0, end) : cut;
}
