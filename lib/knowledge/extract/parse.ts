import { type ChildNode, DomHandler } from 'domhandler';
import { Parser } from 'htmlparser2';

/** Open elements at once; the parser's work grows with their square, and no article comes near. */
const mostOpen = 1000;
const piece = 4096;

class Watched extends DomHandler {
  open = 0;
  override onopentag(name: string, attributes: Record<string, string>): void {
    this.open += 1;
    super.onopentag(name, attributes);
  }
  override onclosetag(): void {
    this.open -= 1;
    super.onclosetag();
  }
}

/** Parses HTML as a browser roughly would. Reading ends where nesting grows absurd; what came before stays. */
export function parseHtml(html: string): ChildNode[] {
  const handler = new Watched();
  const parser = new Parser(handler);
  for (let from = 0; from < html.length && handler.open < mostOpen; from += piece) {
    parser.write(html.slice(from, from + piece));
  }
  parser.end();
  return handler.dom;
}
