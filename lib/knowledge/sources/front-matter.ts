import { type Problem, problem } from '../../problem';
import * as z from '../../zod';

const schema = z.object({
  title: z.string().min(1).max(1000).optional(),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i)
    .max(20)
    .optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(3000)
    .optional(),
  updated: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
  internal: z.enum(['true', 'false', 'yes', 'no']).optional(),
});
export type FrontMatter = z.infer<typeof schema>;

const unquote = (value: string) => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;

/**
 * Splits simple front matter (`key: value` lines between `---`) from a Markdown file's text. Other keys are
 * left alone; a line that is none, or a bad value of ours, gives a problem that names the file and the field.
 */
export function readFrontMatter(
  file: string,
  text: string,
): { ok: true; matter: FrontMatter; body: string } | { ok: false; problem: Problem } {
  const source = text.replace(/^\uFEFF/, '');
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(source);
  if (match?.index !== 0) return { ok: true, matter: {}, body: source };
  const values: Record<string, string> = {};
  for (const [at, line] of (match[1] ?? '').split(/\r?\n/).entries()) {
    // Indented lines and list items belong to a key that is not ours.
    if (line.trim() === '' || /^[\s#-]/.test(line)) continue;
    const pair = /^([A-Za-z][\w-]*)\s*:\s*(.*?)\s*$/.exec(line);
    if (!pair?.[1]) return { ok: false, problem: problem('source-bad-file', { file, field: `line ${at + 2}` }) };
    values[pair[1]] = unquote(pair[2] ?? '');
  }
  const parsed = schema.safeParse(values);
  if (parsed.success) return { ok: true, matter: parsed.data, body: source.slice(match[0].length) };
  const issue = parsed.error.issues[0];
  return { ok: false, problem: problem('source-bad-file', { file, field: issue?.path.join('.') ?? '' }) };
}
