import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problem } from '../../lib/problem';
import { ProblemNote } from '../ui/problem-note';
import { useOnline } from '../ui/use-online';
import { AddedNote } from './added-note';
import { DiagnosisDialog } from './diagnosis-dialog';
import { DraftsSection } from './drafts-section';
import { HandoverSection } from './handover-section';
import { HostileNote } from './hostile-note';
import { IncidentNote } from './incident-note';
import { KnowledgeSection } from './knowledge-section';
import { LiveRegion } from './live-region';
import { MacroSection } from './macro-section';
import { Notices } from './notices';
import classes from './panel.module.css';
import { PanelHeader } from './panel-header';
import { SetupNote } from './setup-note';
import { ShortcutHelp } from './shortcut-help';
import { StateCard } from './state-card';
import { ThreadSummary } from './thread-summary';
import { TicketHead } from './ticket-head';
import { TierSection } from './tier-section';
import { useAddPage } from './use-add-page';
import { PanelProvider, usePanelModel } from './use-panel';
import { usePanelKeys } from './use-panel-keys';
import { useShown } from './use-shown';
import { WhatLeft } from './what-left';

interface Props {
  /** The helpdesk's tab, or null for the tab the panel stands in. */
  tabId: number | null;
  /** True as an iframe in the helpdesk page, false in the browser's side panel. */
  docked: boolean;
}

/** The whole panel for one tab: ticket, tier, drafts and knowledge, each as soon as it is there. */
export function Panel({ tabId, docked }: Props) {
  const { t } = useTranslation('panel');
  const model = usePanelModel(tabId);
  const adding = useAddPage(model);
  const [help, setHelp] = useState(false);
  const [diagnosis, setDiagnosis] = useState(false);
  const [handover, setHandover] = useState(false);
  const [macros, setMacros] = useState(false);
  const [left, setLeft] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const suggestion = useRef<HTMLDivElement>(null);
  const online = useOnline();
  const shortcuts = usePanelKeys(
    model,
    adding,
    search,
    () => setHelp(true),
    () => setDiagnosis(true),
    () => setHandover(true),
    () => setMacros(true),
    () => setLeft(true),
  );
  useShown(model.state, suggestion);

  const { state, assist } = model;
  const offline = useMemo(() => problem('offline', {}, true), []);
  const hasTicket = state.ticket !== null && state.phase !== 'unreadable';

  return (
    <PanelProvider value={model}>
      <div
        className={classes.panel}
        data-record-id={state.recordId ?? ''}
        data-testid="record-id"
        data-phase={state.phase}
      >
        <PanelHeader docked={docked} onHelp={() => setHelp(true)} search={search} adding={adding} />
        <main className={classes.main}>
          {assist.reconnecting && (
            <p className={classes.reconnecting} data-testid="reconnecting">
              {t('connection.reconnecting')}
            </p>
          )}
          {!online && <ProblemNote problem={offline} testId="notice" />}
          {hasTicket ? <TicketHead /> : <StateCard docked={docked} onDiagnosis={() => setDiagnosis(true)} />}
          <AddedNote adding={adding} />
          <SetupNote />
          <div ref={suggestion} className={classes.suggestion}>
            {hasTicket && <IncidentNote />}
            {hasTicket && <ThreadSummary />}
            {hasTicket && <HostileNote />}
            {hasTicket && <TierSection chord={shortcuts.pending === 't'} />}
            {hasTicket && <HandoverSection open={handover} onOpen={setHandover} />}
            <Notices />
            {hasTicket && <DraftsSection onLeft={() => setLeft(true)} />}
            {hasTicket && <MacroSection open={macros} onOpen={setMacros} />}
          </div>
          <KnowledgeSection search={search} />
        </main>
        <ShortcutHelp opened={help} onClose={() => setHelp(false)} shortcuts={shortcuts} />
        <DiagnosisDialog opened={diagnosis} onClose={() => setDiagnosis(false)} />
        {left && hasTicket && <WhatLeft onClose={() => setLeft(false)} />}
        <LiveRegion />
      </div>
    </PanelProvider>
  );
}
