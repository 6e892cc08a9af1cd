import type { DockLabels } from '../../lib/helpdesks/page/dock-element';

/** The words of the panel's place in the page, in the browser's language. */
export function dockLabels(message: (name: 'product_name' | 'dock_open' | 'dock_resize') => string): DockLabels {
  return {
    panel: message('product_name'),
    open: message('dock_open'),
    resize: message('dock_resize'),
  };
}
