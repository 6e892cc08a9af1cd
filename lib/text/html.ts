import { Parser } from 'htmlparser2';
import { isHidden, lineElements, paragraphElements, silentElements } from './html-elements';
import { TextBuilder } from './text-builder';

/** What to do with an element: take it, drop it, drop it and all that follows, or mark its lines with `> `. */
export type ElementRole = 'keep' | 'skip' | 'stop' | 'quote';

/** Beyond this the hidden words of a text are not collected. */
const mostHidden = 8000;
const neverRead = new Set(['script', 'style', 'head', 'svg', 'math', 'select', 'datalist', 'xml', 'map', 'button']);

/**
 * What markup hides from a reader: hidden elements, comments, and white text on nothing. For the search for hostile
 * words only; it is part of no text. Never throws.
 */
export function hiddenText(html: string): string {
  const hidden: string[] = [];
  let length = 0;
  const add = (words: string) => {
    if (length > mostHidden || words.trim() === '') return;
    length += words.length;
    hidden.push(words.trim());
  };
  const stack: ('seen' | 'hidden' | 'unread')[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const outer = stack.at(-1) ?? 'seen';
        const own = neverRead.has(name) ? 'unread' : isHidden(attributes) || name === 'template' ? 'hidden' : 'seen';
        stack.push(outer === 'seen' ? own : outer === 'hidden' && own === 'unread' ? 'unread' : outer);
      },
      ontext(data) {
        if (stack.at(-1) === 'hidden') add(data);
      },
      oncomment(data) {
        // Outlook's conditional comments hold markup for another program.
        if (!/^\[if |^\[endif/i.test(data.trim())) add(data.replace(/<[^>]*>/g, ' '));
      },
      onclosetag() {
        stack.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return hidden.join('\n').slice(0, mostHidden);
}

export interface RenderOptions {
  role?: (name: string, attributes: Record<string, string>) => ElementRole;
  /** Text of a horizontal rule's line; nothing when left out. */
  rule?: string;
}

interface Frame {
  close?: () => void;
  verbatim: boolean;
}

interface Anchor {
  href: string;
  label: string;
}

/**
 * Turns HTML into plain text: paragraphs apart by a blank line, lists as `- ` or `1. ` (nested by two spaces), table
 * rows as lines with cells parted by ` | `, links as `label (url)`. Hidden content, scripts, styles and characters
 * that show nothing are left out. Never throws; broken HTML gives what a browser would roughly show.
 */
export function htmlToText(html: string): string {
  return renderHtml(html).text;
}

/** As {@link htmlToText}, with a say over each element; `cut` tells whether any was skipped or stopped at. */
export function renderHtml(html: string, options: RenderOptions = {}): { text: string; cut: boolean } {
  const builder = new TextBuilder();
  const frames: Frame[] = [];
  const anchors: Anchor[] = [];
  let skipping = 0;
  let stopped = false;
  let cut = false;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (stopped) return;
        if (skipping > 0) {
          skipping += 1;
          return;
        }
        if (silentElements.has(name) || isHidden(attributes)) {
          skipping = 1;
          return;
        }
        const role = options.role?.(name, attributes) ?? 'keep';
        if (role === 'stop') {
          stopped = true;
          cut = true;
          return;
        }
        if (role === 'skip') {
          skipping = 1;
          cut = true;
          return;
        }
        const frame: Frame = { verbatim: name === 'pre' || (frames.at(-1)?.verbatim ?? false) };
        frame.close = open(name, attributes, builder, anchors, options);
        if (role === 'quote') {
          const inner = frame.close;
          builder.openQuote();
          frame.close = () => {
            inner?.();
            builder.closeQuote();
          };
        }
        frames.push(frame);
      },
      ontext(data) {
        if (stopped || skipping > 0) return;
        const anchor = anchors.at(-1);
        if (anchor) anchor.label += data;
        builder.text(data, frames.at(-1)?.verbatim ?? false);
      },
      onclosetag() {
        if (stopped) return;
        if (skipping > 0) {
          skipping -= 1;
          return;
        }
        frames.pop()?.close?.();
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return { text: builder.toString(), cut };
}

function open(
  name: string,
  attributes: Record<string, string>,
  builder: TextBuilder,
  anchors: Anchor[],
  options: RenderOptions,
): (() => void) | undefined {
  switch (name) {
    case 'br':
      builder.lineBreak();
      return undefined;
    case 'ul':
    case 'ol': {
      const start = Number.parseInt(attributes.start ?? '1', 10);
      builder.openList(name === 'ol', Number.isFinite(start) ? start : 1);
      return () => builder.closeList();
    }
    case 'li':
      builder.openItem();
      return () => builder.closeItem();
    case 'td':
    case 'th':
      builder.openCell();
      return () => builder.closeCell();
    case 'tr':
      builder.block('line');
      return () => builder.rowEnd();
    case 'a': {
      const anchor = { href: attributes.href ?? '', label: '' };
      anchors.push(anchor);
      return () => {
        anchors.pop();
        const target = linkTarget(anchor);
        if (target) builder.text(` (${target})`);
      };
    }
    case 'hr':
      builder.block('paragraph');
      if (options.rule) builder.text(options.rule);
      builder.block('paragraph');
      return undefined;
  }
  const kind = paragraphElements.has(name) ? 'paragraph' : lineElements.has(name) ? 'line' : null;
  if (!kind) return undefined;
  builder.block(kind);
  return () => builder.block(kind);
}

function linkTarget({ href, label }: Anchor): string | null {
  const url = href.trim();
  const text = label.trim();
  if (text === '') return null;
  if (/^https?:\/\//i.test(url)) {
    const bare = (value: string) => value.replace(/^https?:\/\/(?:www\.)?|^www\.|\/$/gi, '').toLowerCase();
    return bare(url) === bare(text) ? null : url.replace(/\s/g, '%20');
  }
  const address = /^(?:mailto|tel):([^?]+)/i.exec(url)?.[1];
  if (!address || text.replace(/\s/g, '').includes(address.replace(/\s/g, ''))) return null;
  return address;
}
