import type { Tally } from './steps.mjs';

export const pageBound: number;
export function pageSizes(build: string): Record<string, number>;
export function checkSizes(build: string): Tally;
