import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './list.module.css';
import { RecordRow } from './record-row';
import type { Records } from './use-records';

const rowHeight = 62;
// Asks for the next page this many rows before the end comes in sight.
const ahead = 30;

interface Props {
  records: Records;
  selected: string | null;
  list: RefObject<HTMLDivElement | null>;
  onOpen(id: string): void;
  onMove(step: number): void;
}

/** The rows as a list box: it takes the focus once, arrows and j/k choose the row. Only rows in sight are drawn. */
export function RecordBox({ records, selected, list, onOpen, onMove }: Props) {
  const { t } = useTranslation('review');
  const { rows, total, loading, more } = records;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    initialRect: { width: 400, height: 800 },
  });
  const shown = virtual.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const end = (shown.at(-1)?.index ?? -1) + 1;
  const place = useMemo(() => rows.findIndex((row) => row.id === selected), [rows, selected]);
  // "5 minutes ago" is told anew with each answer.
  const now = useMemo(() => Date.now(), [rows]);

  useEffect(() => {
    if (end + ahead >= rows.length) more();
  });

  useEffect(() => {
    if (place >= 0 && list.current) reveal(list.current, place);
  }, [place, list]);

  const onKeyDown = (event: KeyboardEvent) => {
    const pageRows = Math.max(1, Math.floor((list.current?.clientHeight ?? rowHeight) / rowHeight) - 1);
    const steps: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: pageRows,
      PageUp: -pageRows,
      Home: -rows.length,
      End: rows.length,
    };
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onMove(step);
  };

  return (
    <div
      ref={list}
      className={classes.scroller}
      role="listbox"
      tabIndex={0}
      aria-label={t('list.title')}
      aria-activedescendant={place >= first && place < end ? `record-${selected}` : undefined}
      aria-busy={loading}
      onKeyDown={onKeyDown}
    >
      <div className={classes.rows} role="presentation" style={{ blockSize: virtual.getTotalSize() }}>
        {shown.map(({ index, start }) => {
          const row = rows[index];
          return row ? (
            <RecordRow
              key={row.id}
              row={row}
              index={index}
              total={total ?? rows.length}
              top={start}
              selected={row.id === selected}
              now={now}
              onOpen={onOpen}
            />
          ) : null;
        })}
      </div>
    </div>
  );
}

function reveal(scroller: HTMLElement, place: number): void {
  const top = place * rowHeight;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top + rowHeight > scroller.scrollTop + scroller.clientHeight)
    scroller.scrollTop = top + rowHeight - scroller.clientHeight;
}
