/** Puts the signature on the line behind the closing; an empty one changes nothing. */
export function signed(text: string, signature: string): string {
  return signature.trim() === '' ? text : `${text}\n${signature.trim()}`;
}
