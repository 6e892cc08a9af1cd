import { documentIn, isLive, isTextField } from '../../compose/realm';
import { isVisible } from '../page/dom';
import { outwards } from '../page/open-roots';
import { typedHere } from './visible';

/** Follows which field of the page had the focus last; the panel takes it away when an agent uses it. */
export interface Fields {
  /** The field, while the agent can write in it; null when there was none, or it is gone. */
  last(): HTMLElement | null;
  /** What was on screen when the field got the focus. */
  under(): string | null;
  /** `id` is on screen now, and counts as having been there since then. */
  keep(id: string): void;
}

/** @param now names what is on screen at this moment. Listens until `signal` aborts. */
export function followFields(document: Document, signal: AbortSignal, now: () => string | null): Fields {
  const heard = new WeakSet<Document>();
  let field: HTMLElement | null = null;
  let seen: string | null = null;

  function take(element: Element | null): void {
    const found = element && fieldOf(element);
    if (!found) return;
    field = found;
    seen = now();
  }

  function follow(inner: Document): void {
    if (heard.has(inner)) return;
    heard.add(inner);
    inner.addEventListener('focusin', (event) => take(event.composedPath()[0] as Element), { capture: true, signal });
    // The focus that goes into a frame leaves this window, and the frame's own events do not come out of it.
    inner.defaultView?.addEventListener('blur', () => setTimeout(() => enter(inner)), { signal });
    take(deepActive(inner));
    enter(inner);
  }

  function enter(outer: Document): void {
    const inner = documentIn(outer.activeElement);
    if (!inner || signal.aborted) return;
    if (heard.has(inner)) take(deepActive(inner));
    else follow(inner);
  }

  follow(document);
  return {
    last: () => (field && isWritable(field) ? field : null),
    under: () => seen,
    keep(id) {
      seen = id;
    },
  };
}

/** The element with the focus, in whatever open shadow root it stands. */
function deepActive(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

const noSearch = '[type="search"], [role="searchbox"], [role="combobox"], [role="search"] *, [aria-haspopup="listbox"]';

/** The text field or the whole editor that `element` belongs to; null for search boxes, passwords and the rest. */
function fieldOf(element: Element): HTMLElement | null {
  if (isTextField(element)) {
    const words = element.nodeName === 'TEXTAREA' || /^(?:text)?$/.test(element.getAttribute('type') ?? '');
    return words && !element.matches(noSearch) ? element : null;
  }
  let root = element.closest(typedHere);
  for (let outer = root; outer; outer = outer.parentElement?.closest(typedHere) ?? null) root = outer;
  if (!root && element.ownerDocument.designMode === 'on') root = element.ownerDocument.body;
  return root && !root.matches(noSearch) ? (root as HTMLElement) : null;
}

function isWritable(field: HTMLElement): boolean {
  if (!isLive(field) || !isVisible(field)) return false;
  if (field.matches('[aria-readonly="true"], [aria-disabled="true"]')) return false;
  return !isTextField(field) || !(field.readOnly || field.disabled);
}

/** Words for an internal note in the languages of the product, as a label or a placeholder has them. */
const note =
  /\b(?:internal|private) (?:note|comment|reply)|\bnotes? (?:interne|priv[ée]e)|commentaire interne|\binterne (?:notiz|notitie|opmerking|anmerkung)|\bprivé-?notitie|private notiz|\bnotas? (?:interna|privada)|comentario interno|coment[áa]rio interno|\bnota (?:interna|privata)|commento interno/i;

/** True when the page calls the field a place for an internal note. */
export function isNote(field: HTMLElement): boolean {
  const labels = isTextField(field) ? [...(field.labels ?? [])].map((label) => label.textContent ?? '') : [];
  const named = ['aria-label', 'placeholder', 'data-placeholder', 'aria-placeholder', 'title'];
  const by = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const told = by.map((id) => field.ownerDocument.getElementById(id)?.textContent ?? '');
  return note.test([...labels, ...told, ...named.map((name) => field.getAttribute(name) ?? '')].join('\n'));
}

/** The nearest element around both, at most `steps` above the first; null when there is none. */
export function around(first: Element, second: Element, steps: number): Element | null {
  let here: Element | null = first;
  for (let step = 0; here && step <= steps; step += 1, here = outwards(here)) if (here.contains(second)) return here;
  return null;
}
