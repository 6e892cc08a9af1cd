/** Cuts quoted history from a mail's text. */
export function cutQuotes(text: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex(
    (line) =>
      /^\s*\*?-{2,}\s*(?:Original Message|Message d'origine|Oorspronkelijk bericht|Ursprüngliche Nachricht|Mensaje original|Messaggio originale|Mensagem original|Forwarded message)\s*-{2,}/i.test(
        line,
      ) ||
      /^\s*(?:On|Le|Op|Am|El|Il|Em)\b.{4,160}(?:wrote|écrit|schreef|schrieb|escribió|ha scritto|escreveu)\s*:\s*$/i.test(
        line,
      ),
  );
  const kept = at > 0 ? lines.slice(0, at) : lines;
  while (kept.length > 0 && /^\s*(?:>|$)/.test(kept.at(-1) ?? '')) kept.pop();
  return kept.join('\n');
}
