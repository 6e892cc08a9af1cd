import type { Selectors } from './dom';

/**
 * `start`, such as the document, and every open shadow root in it, outer before inner. A selector does not reach across
 * a root, and a mutation observer does not see into one.
 * @param skip what is not walked into, such as the messages of a long thread: a walk is made on every look.
 */
export function openRoots<Start extends ParentNode>(start: Start, skip: string): (Start | ShadowRoot)[] {
  const roots: (Start | ShadowRoot)[] = [start];
  const walk = (parent: ParentNode): void => {
    for (const element of parent.children) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (element.firstElementChild && !element.matches(skip)) walk(element);
    }
  };
  // Grows while it is walked: roots within roots.
  for (const root of roots) walk(root);
  return roots;
}

/** The next element outwards, out of a shadow root as well. */
export function outwards(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Like a finder, over all of `roots`: the first form that finds anything anywhere decides. */
export function findInRoots<Name extends string>(
  selectors: Selectors<Name>,
  roots: ParentNode[],
  name: Name,
): Element[] {
  for (const css of selectors[name]) {
    const found = roots.flatMap((root) => [...root.querySelectorAll(css)]);
    if (found.length > 0) return found;
  }
  return [];
}
