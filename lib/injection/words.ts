/**
 * A pattern of alternatives for folded text (lower case, no accents), parted by `|`. `~` stands for any run of letters,
 * `%` for up to seven words, a space for any run of white space.
 */
export function oneOf(...lines: string[]): RegExp {
  const source = lines
    .flatMap((line) => line.split('|'))
    .map((part) =>
      part
        .trim()
        .replaceAll('% ', '%')
        .replaceAll(' ', '\\s+')
        .replaceAll('~', "[a-z'-]*")
        .replaceAll('%', '(?:[^\\s.!?]+\\s+){0,7}'),
    )
    .join('|');
  return new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`);
}
