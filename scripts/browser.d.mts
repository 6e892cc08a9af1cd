export function findChromium(): string;
export function findFirefox(): string;
export function browserVersion(path: string): string;
export function refusesExtensions(version: string): boolean;
