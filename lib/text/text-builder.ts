import { stripInvisible } from './invisible';

/** Gap before the next word: none, a table cell's border, a new line, a blank line. */
type Gap = 'none' | 'cell' | 'line' | 'paragraph';
const rank: Record<Gap, number> = { none: 0, cell: 1, line: 2, paragraph: 3 };

interface ListLevel {
  ordered: boolean;
  next: number;
}

/**
 * Builds plain text from a flow of text and block borders. Gaps are only written when text follows,
 * so that empty blocks, however many, leave no trace.
 */
export class TextBuilder {
  private readonly parts: string[] = [];
  private readonly lists: ListLevel[] = [];
  private gap: Gap = 'none';
  private space = false;
  private lineHasText = false;
  private marker: string | null = null;
  private quoteDepth = 0;
  /** Quote depth of the last line written: a blank line between two belongs to the shallower. */
  private lineDepth = 0;
  private lines = 0;
  /** Line on which each open table cell's text began; null while it has none. */
  private readonly cells: { firstLine: number | null }[] = [];

  /** Adds running text: white space is collapsed, `verbatim` keeps it (pre). */
  text(raw: string, verbatim = false): void {
    const visible = stripInvisible(raw);
    if (verbatim) {
      visible.split(/\r\n?|\n/).forEach((line, i) => {
        if (i > 0) this.lineBreak();
        if (line.trim() !== '') this.write(line.trimEnd());
      });
      return;
    }
    const pieces = visible.split(/\s+/u);
    pieces.forEach((piece, i) => {
      if (i > 0) this.space = true;
      if (piece !== '') this.write(piece);
    });
  }

  /** A block starts or ends here. */
  block(kind: 'line' | 'paragraph'): void {
    if (this.cells.at(-1)?.firstLine === null) return;
    const wanted = kind === 'paragraph' && this.lists.length > 0 ? 'line' : kind;
    if (rank[wanted] > rank[this.gap]) this.gap = wanted;
  }

  /** `<br>`: one line further, at most one blank line. */
  lineBreak(): void {
    this.gap = rank[this.gap] >= rank.line ? 'paragraph' : 'line';
  }

  openCell(): void {
    this.cells.push({ firstLine: null });
  }

  /** A cell that stayed on one line is parted from the next by a border, any other by a line. */
  closeCell(): void {
    const cell = this.cells.pop();
    if (!cell || cell.firstLine === null) return;
    if (cell.firstLine === this.lines) this.gap = 'cell';
    else this.block('line');
  }

  /** The row is over: its last cell's border becomes the end of the line. */
  rowEnd(): void {
    if (this.gap === 'cell') this.gap = 'none';
    this.block('line');
  }

  openList(ordered: boolean, start: number): void {
    this.block(this.lists.length === 0 ? 'paragraph' : 'line');
    this.lists.push({ ordered, next: start });
  }

  closeList(): void {
    this.lists.pop();
    this.block(this.lists.length === 0 ? 'paragraph' : 'line');
  }

  openItem(): void {
    if (rank[this.gap] < rank.line) this.gap = 'line';
    const list = this.lists.at(-1);
    this.marker = list?.ordered ? `${list.next}. ` : '- ';
    if (list) list.next += 1;
  }

  closeItem(): void {
    this.marker = null;
    this.block('line');
  }

  openQuote(): void {
    this.block('paragraph');
    this.quoteDepth += 1;
  }

  closeQuote(): void {
    this.quoteDepth = Math.max(0, this.quoteDepth - 1);
    this.block('paragraph');
  }

  toString(): string {
    return this.parts.join('');
  }

  private write(piece: string): void {
    this.flushGap();
    for (const cell of this.cells) cell.firstLine ??= this.lines;
    if (this.marker !== null || !this.lineHasText) this.startLine();
    else if (this.space) this.parts.push(' ');
    this.space = false;
    this.lineHasText = true;
    this.parts.push(piece);
  }

  private flushGap(): void {
    if (this.gap === 'none') return;
    const gap = this.parts.length === 0 ? 'none' : this.gap;
    this.gap = 'none';
    if (gap === 'none') return;
    if (gap === 'cell') {
      if (this.lineHasText) {
        this.parts.push(' |');
        this.space = true;
      }
      return;
    }
    this.parts.push(gap === 'paragraph' ? `\n${'>'.repeat(Math.min(this.quoteDepth, this.lineDepth))}\n` : '\n');
    this.lines += 1;
    this.lineHasText = false;
  }

  private startLine(): void {
    const depth = Math.max(0, this.lists.length - 1);
    const quote = this.quoteDepth > 0 ? `${'>'.repeat(this.quoteDepth)} ` : '';
    const indent = this.lists.length === 0 ? '' : '  '.repeat(this.marker === null ? depth + 1 : depth);
    this.parts.push(quote + indent + (this.marker ?? ''));
    this.marker = null;
    this.lineDepth = this.quoteDepth;
  }
}
