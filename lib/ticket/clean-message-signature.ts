/** Cuts a signature from the end of a mail's own text. */
export function cutSignature(text: string): string {
  const at = text.search(
    /^(?:--\s*|Sent from my .{2,40}|Envoyé de mon .{2,40}|Verstuurd vanaf mijn .{2,40}|Von meinem .{2,40} gesendet)$/im,
  );
  return at > 0 ? text.slice(0, at) : text;
}
