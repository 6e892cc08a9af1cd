import { Anchor } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { parseRichText, type RichSpan } from '../../lib/text/rich-text';
import classes from './rich-text.module.css';

interface Props {
  text: string;
  /** BCP 47; `und` leaves the browser to guess. */
  lang: string;
  /** Numbers that have a source; others show as unknown. */
  cited: readonly number[];
  /** True while words still come in: a citation without its source is then only early, not wrong. */
  streaming?: boolean;
  /** Sentences and words that nothing supports, underlined where they stand. */
  marked?: readonly string[];
  /** Leave away where citations lead nowhere. */
  onCitation?: (n: number) => void;
}

/** A draft as it will look in the reply box, with its citation marks. Builds elements, never HTML. */
export const RichText = memo(function RichText({
  text,
  lang,
  cited,
  streaming = false,
  marked = none,
  onCitation,
}: Props) {
  const pieces = marked.flatMap(piecesOf);
  const line = (spans: readonly RichSpan[]) =>
    spans.map((span, index) => (
      <Span key={index} span={span} cited={cited} streaming={streaming} marked={pieces} onCitation={onCitation} />
    ));
  return (
    <div className={classes.text} lang={lang === 'und' ? undefined : lang} dir="auto">
      {parseRichText(text).map((block, index) => {
        if (block.type === 'paragraph') {
          return <p key={index}>{line(block.spans)}</p>;
        }
        const List = block.ordered ? 'ol' : 'ul';
        return (
          <List key={index}>
            {block.items.map((item, at) => (
              <li key={at}>{line(item)}</li>
            ))}
          </List>
        );
      })}
    </div>
  );
});

const none: readonly string[] = [];

/** A marked sentence as far as it stands in one run of text: its links and citations are spans of their own. */
function piecesOf(sentence: string): string[] {
  return sentence
    .split(/\s*\[\d{1,2}\]\s*|\[|\]\([^)\s]*\)|\*\*|\n/)
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 1);
}

function Marked({ text, marked }: { text: string; marked: readonly string[] }) {
  const at = marked.map((piece) => ({ piece, from: text.indexOf(piece) })).filter(({ from }) => from >= 0);
  const first = at.sort((a, b) => a.from - b.from || b.piece.length - a.piece.length)[0];
  if (!first) return text;
  const end = first.from + first.piece.length;
  return (
    <>
      {text.slice(0, first.from)}
      <mark className={classes.unsupported}>{first.piece}</mark>
      <Marked text={text.slice(end)} marked={marked} />
    </>
  );
}

interface SpanProps extends Pick<Props, 'cited' | 'streaming' | 'onCitation'> {
  span: RichSpan;
  marked: readonly string[];
}

function Span({ span, cited, streaming, marked, onCitation }: SpanProps) {
  const { t } = useTranslation('shared');
  if (span.type === 'break') return <br />;
  if (span.type === 'text') {
    const words = <Marked text={span.text} marked={marked} />;
    return span.bold ? <strong>{words}</strong> : words;
  }
  if (span.type === 'link') {
    const href = safeUrl(span.url);
    if (!href) return `${span.label} (${span.url})`;
    return (
      <Anchor href={href} target="_blank" rel="noreferrer" inherit underline="always">
        {span.label}
      </Anchor>
    );
  }
  if (!onCitation || !cited.includes(span.n))
    return <span className={streaming ? classes.early : classes.unknown}>[{span.n}]</span>;
  return (
    <button
      type="button"
      className={classes.citation}
      aria-label={t('citation.open', { n: span.n })}
      onClick={(event) => {
        event.stopPropagation();
        onCitation(span.n);
      }}
    >
      {span.n}
    </button>
  );
}

/** The address when a link may point there (http and https), else null: drafts come from outside. */
export function safeUrl(url: string): string | null {
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
  } catch {
    return null;
  }
}
