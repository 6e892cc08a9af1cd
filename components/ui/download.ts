/** Hands a file to the browser. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken the file over by then; freed at once, some would save nothing.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
