/** A file's lines, so many at a time, and the share 0..1 of it that was read; a file of any size never stands in memory. */
export async function* linesOf(file: Blob, atOnce: number): AsyncGenerator<{ lines: string[]; share: number }> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let read = 0;
  let lines: string[] = [];
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    read += value.length;
    const parts = (rest + value).split(/\r?\n/);
    rest = parts.pop() ?? '';
    for (const line of parts) {
      lines.push(line);
      if (lines.length < atOnce) continue;
      yield { lines, share: Math.min(1, read / file.size) };
      lines = [];
    }
  }
  if (rest !== '') lines.push(rest);
  if (lines.length > 0) yield { lines, share: 1 };
}
