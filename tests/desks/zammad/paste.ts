import { fromHtml } from '../../../demo/server/page/dom';

/**
 * The classic interface's way with a paste, as published: the event is prevented, the HTML is rid of styles, classes
 * and a few tags, and put in by the browser's own command.
 */
export function takePaste(event: ClipboardEvent): void {
  event.preventDefault();
  const data = event.clipboardData;
  const html = data?.getData('text/html') ?? '';
  const made = html === '' ? linesOf(data?.getData('text/plain') ?? '') : cleaned(html);
  if (made !== '') document.execCommand('insertHTML', false, made);
}

function cleaned(html: string): string {
  const holder = document.createElement('div');
  holder.append(fromHtml(html));
  for (const part of holder.querySelectorAll('small, time, form, label')) part.replaceWith(...part.childNodes);
  for (const part of holder.querySelectorAll('svg, input, select, button, style, script, iframe, meta, link, title'))
    part.remove();
  for (const part of holder.querySelectorAll('*'))
    for (const name of ['style', 'class', 'id', 'title', 'name', 'rel']) part.removeAttribute(name);
  return holder.innerHTML;
}

function linesOf(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => `<div>${line.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`) || '<br>'}</div>`)
    .join('');
}
