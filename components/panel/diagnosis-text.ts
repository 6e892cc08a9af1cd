import type { Diagnosis } from '../../lib/wire/diagnosis';

/** A diagnosis as text for a bug report, in English: those who read it work on the code. */
export function diagnosisText(diagnosis: Diagnosis, browser: string): string {
  const { page, problem, fallback } = diagnosis;
  const pairs = (record: Record<string, number>): string =>
    Object.entries(record)
      .map(([name, count]) => `${name} ${count}`)
      .join(', ') || 'none';
  const lines = [
    `Sidedesk ${diagnosis.versions.product}, rules ${diagnosis.versions.rules}`,
    `Browser: ${browser}`,
    `Helpdesk: ${diagnosis.helpdesk ?? 'none'} (address: ${diagnosis.host})`,
    `State: ${diagnosis.phase}${problem ? `, ${problem.code} ${JSON.stringify(problem.params)}` : ''}`,
    `Read by: ${diagnosis.readBy ?? 'not read'}${fallback ? `, instead of the API: ${fallback.kind} ${fallback.status}` : ''}${diagnosis.complete === false ? ', not the whole thread' : ''}`,
    `Messages: ${diagnosis.messages ?? 'none'}, drafts: ${diagnosis.drafts}, engine: ${diagnosis.engine}`,
    `Knowledge: ${diagnosis.sources} sources, ${diagnosis.articles} articles`,
    `Notices: ${diagnosis.notices.join(', ') || 'none'}`,
    `Times in ms: ${pairs(diagnosis.timings)}`,
  ];
  if (!page) return [...lines, 'Page: the browser lets nobody look at it'].join('\n');
  return [
    ...lines,
    `Page: ${page.address}, ${page.elements} elements, ${page.frames} frames, ${page.shadowRoots} shadow roots, language ${page.language || '?'} ${page.direction}`,
    `Editors: ${pairs(page.editors)}`,
    'Selectors (elements found by each form, first choice first):',
    ...Object.entries(page.selectors).map(
      ([name, counts]) =>
        `  ${name}: ${counts.join(' ')}${counts.every((count) => count <= 0) ? '  MISSING' : (counts[0] ?? 0) <= 0 ? '  fallback' : ''}`,
    ),
  ].join('\n');
}
