/** The words of a template's HTML with its line breaks; nothing in it is loaded or run. */
export function textOfHtml(html: string): string {
  const body = new DOMParser().parseFromString(html.replace(/<br\s*\/?>|<\/(?:p|li|div)>/gi, '$&\n'), 'text/html').body;
  return (body.textContent ?? '').replace(/\n{3,}/g, '\n\n').trim();
}
