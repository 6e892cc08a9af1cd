/**
 * Puts a text on the clipboard, as rich text too when `html` is given.
 * Gives false when the page may not write there (an iframe without `clipboard-write`) and the old way failed too.
 */
export async function copyText(text: string, html: string | null): Promise<boolean> {
  try {
    if (html !== null && typeof ClipboardItem !== 'undefined') {
      const blob = (type: string, value: string) => new Blob([value], { type });
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) }),
      ]);
      return true;
    }
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

// Refused by the permissions policy of a strict helpdesk page; the command still works on a selection of ours.
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  const before = document.activeElement;
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position:fixed;inset-block-start:-100px;opacity:0';
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
