import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** A violation in short: the rule, how bad, and where. */
export interface Violation {
  rule: string;
  impact: string;
  help: string;
  targets: string[];
}

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs axe in a page or frame; an empty list is the wanted result. */
export async function violations(target: Page | Frame): Promise<Violation[]> {
  await target.evaluate(await axeSource);
  const results = await target.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe;
    return axe.run({ iframes: false, resultTypes: ['violations'] });
  });
  return results.violations.map((violation) => ({
    rule: violation.id,
    impact: violation.impact ?? '',
    help: violation.help,
    targets: violation.nodes.map((node) => node.target.join(' ')),
  }));
}
