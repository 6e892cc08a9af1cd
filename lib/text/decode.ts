const declared = /charset\s*=\s*["']?\s*([\w-]{2,40})/i;

/**
 * The text of a page or file. What its header or its own head declare counts, except that bytes which are valid UTF-8 with
 * letters beyond ASCII are UTF-8 (a wrong declaration is common), and invalid UTF-8 is read as Windows-1252.
 */
export function decodeText(bytes: Uint8Array, contentType = ''): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label = declared.exec(contentType)?.[1] ?? declared.exec(head)?.[1] ?? 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const isUtf8 = /^utf-?8$/i.test(label);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (isUtf8 || text.length < bytes.length) return text;
  } catch {
    if (isUtf8) return new TextDecoder('windows-1252').decode(bytes);
  }
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
