/** Hands a text to the browser as a file. */
export function saveFile(parts: BlobPart[], name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(parts, { type }));
  link.download = name;
  link.click();
  // The browser has taken the file over by then; freed at once, some would save nothing.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** `sidedesk-NAME-2026-11-27.EXT` */
export function fileName(name: string, extension: string): string {
  return `${datedName(name)}.${extension}`;
}

/** The same without an ending. */
export function datedName(name: string): string {
  return `sidedesk-${name}-${new Date().toISOString().slice(0, 10)}`;
}
