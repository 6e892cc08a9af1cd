import { type RefObject, useEffect, useState } from 'react';

export interface VisibleRange {
  first: number;
  /** Past the last one. */
  end: number;
}

// Rows drawn above and below what is seen, so that a fast scroll shows no gap.
const overscan = 8;

/** Which of `count` rows of one height are in sight of the scrolling element; only those need to be drawn. */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number, rowHeight: number): VisibleRange {
  const [view, setView] = useState({ top: 0, height: 800 });

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      // Steps of one row: most scroll events then change nothing.
      const top = Math.floor(element.scrollTop / rowHeight) * rowHeight;
      setView((known) =>
        known.top === top && known.height === element.clientHeight ? known : { top, height: element.clientHeight },
      );
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    measure();
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [scroller, rowHeight]);

  const first = Math.max(0, Math.min(Math.floor(view.top / rowHeight) - overscan, count));
  return { first, end: Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + overscan) };
}
