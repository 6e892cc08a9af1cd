import { useState } from 'react';
import type { RecordFilter } from '../../lib/quality/types';
import { Queue } from './queue';
import { useView } from './use-view';
import { Calibration } from './views/calibration';
import { Feedback } from './views/feedback';
import { Insights } from './views/insights';
import { LogData } from './views/log-data';
import { Register } from './views/register';
import { Samples } from './views/samples';
import { Scorecards } from './views/scorecards';
import { ViewPage } from './views/view-page';

/** What the queue begins with. */
export interface Preset {
  filter: Partial<RecordFilter>;
  /** The calibration session that is graded. */
  session: string | null;
  /** Of the sample or session, shown above the list. */
  name: string;
}

const everything: Preset = { filter: {}, session: null, name: '' };

/** The QA lead's page: the queue, and what is made of it. */
export function Review() {
  const [view, setView] = useView();
  const [preset, setPreset] = useState(everything);
  const open = (filter: Partial<RecordFilter>, name = '', session: string | null = null) => {
    setPreset({ filter, name, session });
    setView('queue');
  };
  if (view === 'queue') return <Queue key={JSON.stringify(preset)} preset={preset} onView={setView} />;
  return (
    <ViewPage view={view} onView={setView}>
      {view === 'samples' && <Samples filter={preset.filter} onOpen={open} />}
      {view === 'scorecards' && <Scorecards />}
      {view === 'calibration' && <Calibration onOpen={open} />}
      {view === 'feedback' && <Feedback onOpen={open} />}
      {view === 'insights' && <Insights onOpen={open} />}
      {view === 'register' && <Register onOpen={open} />}
      {view === 'data' && <LogData />}
    </ViewPage>
  );
}

export type OpenRecords = (filter: Partial<RecordFilter>, name?: string, session?: string | null) => void;
