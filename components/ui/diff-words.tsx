import { VisuallyHidden } from '@mantine/core';
import type { DiffPart } from '../../lib/quality/word-diff';
import classes from './diff-words.module.css';

interface Props {
  parts: readonly DiffPart[];
  /** What a screen reader says around a change. */
  say: { removed: string; added: string; end?: string };
  lang: string | undefined;
}

/** Two texts as one, with what was taken out and put in marked by sign, line and colour, and told to screen readers. */
export function DiffWords({ parts, say, lang }: Props) {
  return (
    <div className={classes.diff} lang={lang} dir="auto" data-testid="diff">
      {parts.map((part, at) => {
        if (part.kind === 'same') return part.text;
        const Mark = part.kind === 'added' ? 'ins' : 'del';
        return (
          <Mark key={`${at}-${part.kind}`}>
            <VisuallyHidden>{say[part.kind]} </VisuallyHidden>
            <span className={classes.sign} aria-hidden="true">
              {part.kind === 'added' ? '+' : '−'}
            </span>
            {part.text}
            {say.end && <VisuallyHidden> {say.end}</VisuallyHidden>}
          </Mark>
        );
      })}
    </div>
  );
}
