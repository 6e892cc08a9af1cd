const paths = {
  home: 'M3 10.5 10 4l7 6.5V17h-4.6v-4H7.6v4H3z',
  views: 'M3 5h14M3 10h14M3 15h9',
  people: 'M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17c.4-3.4 2.8-5 6-5s5.6 1.6 6 5',
  chart: 'M4 16V9m4 7V4m4 12v-5m4 5V7',
  gear: 'M10 12.6a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2zM10 2.5v2.2m0 10.6v2.2M2.5 10h2.2m10.6 0h2.2M4.7 4.7l1.6 1.6m7.4 7.4 1.6 1.6m0-10.6-1.6 1.6m-7.4 7.4-1.6 1.6',
  mail: 'M3 5h14v10H3zM3 6l7 5 7-5',
  chat: 'M3 4h14v9H9l-4 3.5V13H3z',
  web: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM3 10h14M10 3c2 2 3 4.3 3 7s-1 5-3 7c-2-2-3-4.3-3-7s1-5 3-7z',
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  reply: 'M8 5 3 10l5 5m-5-5h8c3.5 0 5.6 1.7 6 5.5',
  down: 'm5 8 5 5 5-5',
  close: 'm5.5 5.5 9 9m0-9-9 9',
  plus: 'M10 4v12M4 10h12',
  send: 'M3 10 17 4l-4.5 13-3-5.5z',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zm4-1.5 4 4',
  clip: 'm14.5 9.5-5 5a3 3 0 0 1-4.3-4.3l5.6-5.5a2 2 0 0 1 2.9 2.9l-5.5 5.4',
  moon: 'M16 11.6A6.5 6.5 0 1 1 8.4 4a5.2 5.2 0 0 0 7.6 7.6z',
  bolt: 'M11 2.5 4.5 11.5H9l-.5 6 7-9.5H11z',
} as const;

export type IconName = keyof typeof paths;

/** A 20-unit line icon; decorative, so hidden from assistive technology. */
export function icon(name: IconName): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
