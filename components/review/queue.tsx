import { useCallback, useRef, useState } from 'react';
import { ProblemNote } from '../ui/problem-note';
import { useViewApi } from '../ui/view-api-context';
import { Filters, isFiltered } from './filters';
import { NoSelection } from './no-selection';
import { QueueDrawers } from './queue-drawers';
import { QueueFigures } from './queue-figures';
import { RecordDetail } from './record-detail';
import { RecordList } from './record-list';
import type { OpenRecords, Preset } from './review';
import classes from './review.module.css';
import { ReviewHeader } from './review-header';
import { useExport } from './use-export';
import { useFilter } from './use-filter';
import { useLoad } from './use-load';
import { useRecords } from './use-records';
import { useReviewKeys } from './use-review-keys';
import { useSelected } from './use-selected';
import { useSingleKeys } from './use-single-keys';
import type { View } from './use-view';
import { ViewNav } from './view-nav';

interface Props {
  /** What the list begins with, e.g. the records behind a number. */
  preset: Preset;
  onView(view: View): void;
  onOpen: OpenRecords;
}

/** The quality log: figures, the list under its filters, and one record. */
export function Queue({ preset, onView, onOpen }: Props) {
  const api = useViewApi();
  const { chosen, text, filter, setText, setChosen, change, narrow, clear, toggle } = useFilter(preset.filter);
  const records = useRecords(filter);
  const summary = useLoad(useCallback(() => api.call('records.summary', { filter }), [api, filter]));
  const job = useExport(filter);
  const [selected, select] = useSelected();
  const [shown, setShown] = useState<'figures' | 'keys' | null>(null);
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const [revision, setRevision] = useState(0);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);

  const move = (step: number) => {
    const { rows } = records;
    if (rows.length === 0) return;
    const place = rows.findIndex((row) => row.id === selected);
    const next = place < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, place + step));
    select(rows[next]?.id ?? null);
  };
  const refresh = () => {
    records.again();
    summary.again();
    setRevision((known) => known + 1);
  };

  useReviewKeys(
    {
      j: () => move(1),
      k: () => move(-1),
      Enter: () => pane.current?.focus(),
      Escape: () => list.current?.focus(),
      '/': () => search.current?.focus(),
      f: () => setShown('figures'),
      w: () => onView('report'),
      r: refresh,
      g: () => document.getElementById('scoring')?.focus(),
      '?': () => setShown('keys'),
    },
    singleKeys,
  );

  return (
    <main className={classes.page} data-open={selected !== null || undefined}>
      <ReviewHeader
        job={job}
        records={records}
        hasFigures={summary.value !== null}
        onRefresh={refresh}
        onShow={setShown}
      />
      <ViewNav view="queue" onView={onView} />
      {job.state.kind === 'failed' && (
        <div className={classes.notes}>
          <ProblemNote problem={job.state.problem} onClose={job.cancel} />
        </div>
      )}
      <QueueFigures summary={summary} filter={filter} records={records} onChoose={toggle} onOpen={narrow} />
      <div className={classes.panes}>
        <div className={classes.listPane}>
          <Filters
            filter={filter}
            text={text}
            total={records.total}
            failed={records.problem !== null}
            search={search}
            onText={setText}
            onFilter={change}
            onClear={clear}
            onView={(saved) => {
              setChosen(saved);
              setText(saved.text);
            }}
            name={chosen.ids === null ? null : preset.name}
          />
          <RecordList
            records={records}
            selected={selected}
            filtered={isFiltered(filter)}
            list={list}
            onOpen={select}
            onMove={move}
            onClear={clear}
          />
        </div>
        {selected === null ? (
          <NoSelection summary={summary.value} onOpen={narrow} />
        ) : (
          <RecordDetail
            revision={revision}
            id={selected}
            preset={preset}
            onReplaced={(instead) => {
              const ids = (preset.filter.ids ?? []).flatMap((id) => (id === selected ? (instead ?? []) : id));
              onOpen({ ...preset.filter, ids }, preset.name, { sample: preset.sample ?? undefined });
              select(instead);
            }}
            pane={pane}
            onMove={move}
            onClose={() => select(null)}
          />
        )}
      </div>
      <QueueDrawers
        summary={summary.value}
        shown={shown}
        onShow={setShown}
        onOpen={narrow}
        singleKeys={singleKeys}
        onSingleKeys={setSingleKeys}
      />
    </main>
  );
}
