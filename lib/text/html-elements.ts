/** Elements whose content is never part of the text. */
export const silentElements = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'select',
  'textarea',
  'button',
  'xml',
  'map',
  'datalist',
]);

/** Blocks that stand apart by a blank line. */
export const paragraphElements = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'table',
  'pre',
  'hr',
  'dl',
  'figure',
  'blockquote',
  'fieldset',
]);

/** Blocks that start a line of their own. */
export const lineElements = new Set([
  'div',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'aside',
  'nav',
  'address',
  'tr',
  'dt',
  'dd',
  'center',
  'form',
  'figcaption',
  'caption',
  'summary',
  'details',
  'thead',
  'tbody',
  'tfoot',
  'legend',
  'option',
  'body',
  'html',
]);

function declarations(style: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of style.split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const value = part
      .slice(colon + 1)
      .replace(/!\s*important/i, '')
      .trim()
      .toLowerCase();
    found.set(part.slice(0, colon).trim().toLowerCase(), value);
  }
  return found;
}

/** `#fff`, `#ffffff`, `white`, `rgb(255, 255, 255)` and the like as six hexadecimal digits; null for others. */
function plainColour(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (value === 'white') return 'ffffff';
  if (value === 'black') return '000000';
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(value)?.[1];
  if (digits) return digits.length === 3 ? [...digits].map((one) => one + one).join('') : digits;
  const parts = /^rgb\(\s*(\d+)[,\s]+(\d+)[,\s]+(\d+)\s*\)$/.exec(value)?.slice(1);
  return parts?.map((part) => Number(part).toString(16).padStart(2, '0')).join('') ?? null;
}

const offScreenProperties = ['text-indent', 'left', 'top', 'right', 'bottom', 'margin-left', 'margin-top'];
const sizeProperties = ['height', 'max-height', 'width', 'max-width'];

/**
 * True when a browser would show nothing of the element: the `hidden` attribute, or an inline style that hides it
 * (display, visibility, opacity near 0, font size of at most 1, no size with overflow hidden, moved off the screen,
 * text transparent or of its background's colour).
 */
export function isHidden(attributes: Record<string, string>): boolean {
  if ('hidden' in attributes && attributes.hidden !== 'until-found') return true;
  if (!attributes.style) return false;
  const style = declarations(attributes.style);
  const number = (name: string) => Number.parseFloat(style.get(name) ?? 'NaN');
  if (style.get('display') === 'none' || style.get('mso-hide') === 'all') return true;
  if (/^(?:hidden|collapse)$/.test(style.get('visibility') ?? '')) return true;
  if (number('opacity') <= 0.05) return true;
  const fontSize = style.get('font-size') ?? '';
  if (/^0*\.?\d*(?:px|pt)?$/.test(fontSize) ? number('font-size') <= 1 : number('font-size') <= 0.1) return true;
  if (/^(?:transparent|rgba\([^)]*,\s*0(?:\.0+)?\))$/.test(style.get('color') ?? '')) return true;
  const colour = plainColour(style.get('color'));
  const behind = plainColour(style.get('background-color') ?? style.get('background'));
  if (colour !== null && colour === behind) return true;
  if (/^(?:rect\([01](?:px)?[\s,]|inset\((?:50|100)%)/.test(style.get('clip') ?? style.get('clip-path') ?? ''))
    return true;
  if (offScreenProperties.some((name) => number(name) <= -500)) return true;
  const clipped = /hidden|clip/.test(style.get('overflow') ?? '');
  return clipped && sizeProperties.some((name) => number(name) <= 1);
}
