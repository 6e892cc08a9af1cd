import type { Suggestion } from '../tests/harness/agent';

function row(label: string, text: string): void {
  console.log(`   ${label.padEnd(10)} ${text}`);
}

/** Prints what the panel showed: tier with reasons and quotes, passages, citations, the draft. */
export function printSuggestion(suggestion: Suggestion): void {
  row('tier', suggestion.tier);
  for (const { text, quote } of suggestion.reasons) row('reason', quote ? `${text}: “${quote}”` : text);
  for (const { title, url } of suggestion.passages.slice(0, 3)) row('passage', url ? `${title} <${url}>` : title);
  if (suggestion.citations.length === 0) row('citation', 'none');
  for (const citation of suggestion.citations) row('citation', citation);
  suggestion.draft.forEach((block, index) => {
    row(index === 0 ? 'draft' : '', block);
  });
}
