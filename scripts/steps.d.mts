export interface Tally {
  passed: number;
  failed: number;
  /** What failed, a line each. */
  failures?: string[];
}
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  success: boolean;
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
  }[];
}
export function tallyOf(report: VitestReport | null, code: number): Tally;
export function asOne(code: number): Tally;
export function step(name: string, work: () => Promise<Tally>): Promise<Tally>;
export function run(
  root: string,
  program: string,
  args: string[],
  env?: Record<string, string>,
  atOnce?: boolean,
): Promise<number>;
export function vitest(root: string, args: string[], env?: Record<string, string>, atOnce?: boolean): Promise<Tally>;
