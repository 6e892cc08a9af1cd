import type { RecordFilter } from '../../lib/quality/types';
import { Queue } from './queue';
import { WeeklyReport } from './report/weekly-report';
import { openOnly } from './use-open-gaps';
import { usePreset } from './use-preset';
import { useView } from './use-view';
import { Calibration } from './views/calibration';
import { Feedback } from './views/feedback';
import { Insights } from './views/insights';
import { LogData } from './views/log-data';
import { OwnFeedback } from './views/own-feedback';
import { Register } from './views/register';
import { Samples } from './views/samples';
import { Scorecards } from './views/scorecards';
import { ViewPage } from './views/view-page';

/** What the queue begins with. */
export interface Preset {
  filter: Partial<RecordFilter>;
  /** The calibration session that is graded, or the sample that is worked through. */
  session: string | null;
  sample: string | null;
  /** Of the sample or session, shown above the list. */
  name: string;
}

const everything: Preset = { filter: {}, session: null, sample: null, name: '' };

/** The QA lead's page: the queue, and what is made of it. */
export function Review() {
  const [view, setView] = useView();
  const [preset, setPreset] = usePreset(everything);
  const open: OpenRecords = (filter, name = '', work = {}) => {
    setPreset({ filter, name, session: work.session ?? null, sample: work.sample ?? null });
    setView('queue');
  };
  if (view === 'queue') return <Queue key={JSON.stringify(preset)} preset={preset} onView={setView} onOpen={open} />;
  return (
    <ViewPage view={view} onView={setView}>
      {view === 'samples' && <Samples filter={preset.filter} onOpen={open} />}
      {view === 'scorecards' && <Scorecards />}
      {view === 'calibration' && <Calibration onOpen={open} />}
      {view === 'own' && <OwnFeedback />}
      {view === 'feedback' && <Feedback onOpen={open} />}
      {view === 'insights' && <Insights onOpen={open} />}
      {view === 'report' && (
        <WeeklyReport onOpen={open} onQueue={() => setView('queue')} onRegister={() => setView('register', openOnly)} />
      )}
      {view === 'register' && <Register onOpen={open} />}
      {view === 'data' && <LogData />}
    </ViewPage>
  );
}

/** Opens records in the queue: those of a filter, under a name, as work on a session or a sample. */
export type OpenRecords = (
  filter: Partial<RecordFilter>,
  name?: string,
  work?: { session?: string; sample?: string },
) => void;
