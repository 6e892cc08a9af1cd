/** What names a line or bar of a plot. */
export interface Legend {
  label: string;
  color: string;
}

// What classes and custom properties decide on the page, and a file must hold by itself.
const painted = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity'];
const written = ['font-family', 'font-size', 'font-weight', 'text-anchor'];
const schemeAttribute = 'data-mantine-color-scheme';
const namespace = 'http://www.w3.org/2000/svg';
const margin = 12;
const titleHeight = 30;
const legendHeight = 26;

export interface PlotImage {
  svg: string;
  width: number;
  height: number;
}

/**
 * A plot as it stands on the page, as an SVG file of its own with title and legend. Styles that the page's sheets give it
 * are written into each element, in the light scheme: a file is made for paper and slides.
 * @param plot the drawn plot; its size is that of `getBoundingClientRect`
 */
export function plotImage(plot: SVGSVGElement, title: string, legend: readonly Legend[]): PlotImage {
  const root = document.documentElement;
  const scheme = root.getAttribute(schemeAttribute);
  // Styles are worked out at once, and nothing is painted before the scheme is back.
  root.setAttribute(schemeAttribute, 'light');
  try {
    return drawn(plot, title, legend);
  } finally {
    if (scheme === null) root.removeAttribute(schemeAttribute);
    else root.setAttribute(schemeAttribute, scheme);
  }
}

function drawn(plot: SVGSVGElement, title: string, legend: readonly Legend[]): PlotImage {
  const size = plot.getBoundingClientRect();
  const inner = { width: Math.round(size.width) || 600, height: Math.round(size.height) || 240 };
  const width = inner.width + 2 * margin;
  const height = inner.height + titleHeight + legendHeight + 2 * margin;
  const style = getComputedStyle(plot);
  const image = document.createElementNS(namespace, 'svg');
  const attributes = { xmlns: namespace, width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' };
  for (const [name, value] of Object.entries(attributes)) image.setAttribute(name, String(value));
  add(image, 'title', {}, title);
  add(image, 'rect', { width: '100%', height: '100%', fill: backgroundOf(plot) });
  const text = { 'font-family': style.fontFamily || 'sans-serif', fill: style.color };
  add(image, 'text', { ...text, x: margin, y: margin + 16, 'font-size': 15, 'font-weight': 600 }, title);
  const copy = withStyles(plot);
  const place = { x: margin, y: margin + titleHeight, ...inner };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  image.append(copy);
  let x = margin;
  for (const { label, color } of legend) {
    const y = height - margin - 4;
    add(image, 'rect', { x, y: y - 10, width: 11, height: 11, rx: 2, fill: resolved(plot, color) });
    add(image, 'text', { ...text, x: x + 16, y, 'font-size': 12 }, label);
    x += 34 + label.length * 7;
  }
  return { svg: new XMLSerializer().serializeToString(image), width, height };
}

/** The same as PNG, twice as large, so that it stays sharp on paper. Rejects when the browser cannot draw it. */
export async function pngOf({ svg, width, height }: PlotImage): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('canvas'))), 'image/png');
  });
}

function withStyles(plot: SVGSVGElement): SVGSVGElement {
  const copy = plot.cloneNode(true) as SVGSVGElement;
  const clones = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [at, original] of [plot, ...plot.querySelectorAll<SVGElement>('*')].entries()) {
    const clone = clones[at];
    if (!clone) continue;
    const style = getComputedStyle(original);
    const isText = clone.localName === 'text' || clone.localName === 'tspan';
    for (const name of isText ? [...painted, ...written] : painted) {
      const value = style.getPropertyValue(name);
      if (value !== '') clone.setAttribute(name, value);
    }
    for (const name of ['class', 'style', 'tabindex']) clone.removeAttribute(name);
    if (style.visibility === 'hidden' || style.display === 'none') clone.setAttribute('display', 'none');
  }
  return copy;
}

function add(parent: Element, name: string, attributes: Record<string, string | number>, words?: string): void {
  const element = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (words !== undefined) element.textContent = words;
  parent.append(element);
}

/** A colour such as `var(--sd-accent)` as the page resolves it. */
function resolved(plot: Element, color: string): string {
  const probe = document.createElement('span');
  probe.style.color = color;
  (plot.parentElement ?? document.body).append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found || color;
}

function backgroundOf(element: Element | null): string {
  for (let at = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== '' && backgroundColor !== 'transparent' && !/^rgba\(.*,\s*0\)$/.test(backgroundColor))
      return backgroundColor;
  }
  return '#ffffff';
}
