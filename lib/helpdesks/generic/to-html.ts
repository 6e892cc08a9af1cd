/** So many elements are written out at once: a few milliseconds at most. */
const atOnce = 400;

/** The HTML of an element in pieces, each small enough for one turn. */
export function* htmlOf(element: Element): Generator<string, void> {
  if (element.getElementsByTagName('*').length <= atOnce) {
    yield element.outerHTML;
    return;
  }
  const shell = (element.cloneNode(false) as Element).outerHTML;
  const end = shell.lastIndexOf('</');
  yield shell.slice(0, end);
  const words = element.ownerDocument.createElement('p');
  for (const child of element.childNodes) {
    if (child.nodeType === Node.ELEMENT_NODE) yield* htmlOf(child as Element);
    else if (child.nodeType === Node.TEXT_NODE) {
      words.textContent = child.nodeValue;
      yield words.innerHTML;
    }
  }
  yield shell.slice(end);
}
