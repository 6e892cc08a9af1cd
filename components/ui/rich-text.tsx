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
  /** Leave away where citations lead nowhere. */
  onCitation?: (n: number) => void;
}

/** A draft as it will look in the reply box, with its citation marks. Builds elements, never HTML. */
export const RichText = memo(function RichText({ text, lang, cited, streaming = false, onCitation }: Props) {
  const line = (spans: readonly RichSpan[]) =>
    spans.map((span, index) => (
      <Span key={index} span={span} cited={cited} streaming={streaming} onCitation={onCitation} />
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

interface SpanProps extends Pick<Props, 'cited' | 'streaming' | 'onCitation'> {
  span: RichSpan;
}

function Span({ span, cited, streaming, onCitation }: SpanProps) {
  const { t } = useTranslation('shared');
  if (span.type === 'break') return <br />;
  if (span.type === 'text') return span.bold ? <strong>{span.text}</strong> : span.text;
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
