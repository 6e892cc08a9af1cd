import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findEmails } from './email';

// The same addresses written the slow way, from their first letter on.
const forwards =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,127}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,24}/gu;

const piece = fc.oneof(
  fc.constantFrom('a', 'b.', '@', '-', '.com', 'é', '_', "'", ' ', '@x.de', '%', '1', 'x'.repeat(60), '𝒳', '\n'),
  fc.string({ maxLength: 3 }),
);

it('finds the same addresses from the @ backwards as from their first letter on', () => {
  const text = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (written) => {
      const found = findEmails(written).map(({ start, end }) => written.slice(start, end));
      expect(found).toEqual([...written.matchAll(forwards)].map((match) => match[0]));
    }),
    { numRuns: 2000, examples: [["a@x.de'0@x.de"], ['a@b.com@c.com']] },
  );
});
