import { Button, CloseButton, Loader, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { MacroList } from '../../lib/wire/macro-requests';
import { IconListCheck, IconSearch } from '../ui/icons';
import { ProblemNote } from '../ui/problem-note';
import classes from './macros.module.css';
import panel from './panel.module.css';
import { type Macros, useMacros } from './use-macros';
import { usePanel } from './use-panel';
import { useReturnFocus } from './use-return-focus';

/** The helpdesk's own reply templates and the team's saved replies, best fitting first; one click makes a draft of one. */
export function MacroSection({ open, onOpen }: { open: boolean; onOpen: (open: boolean) => void }) {
  const { t } = useTranslation('panel');
  const { state } = usePanel();
  const { recordId, ref } = state;
  if (!recordId || !ref) return null;
  if (open) return <MacroCard key={`${ref.account}/${ref.id}/${recordId}`} onClose={() => onOpen(false)} />;
  return (
    <Button
      variant="default"
      className={classes.start}
      leftSection={<IconListCheck size={15} aria-hidden="true" />}
      aria-keyshortcuts="m"
      onClick={() => onOpen(true)}
      data-testid="macros-open"
    >
      {t('macros.open')}
    </Button>
  );
}

function MacroCard({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['panel', 'shared']);
  const macros = useMacros(onClose);
  const title = useId();
  const field = useReturnFocus<HTMLInputElement>();
  const { list, busy, query } = macros;
  const first = list?.macros[0];
  return (
    <section className={`${panel.card} ${classes.card}`} aria-labelledby={title} aria-busy={busy} data-testid="macros">
      <div className={classes.head}>
        <h2 id={title} className={panel.sectionTitle}>
          {t('panel:macros.title')}
        </h2>
        <CloseButton size="sm" aria-label={t('shared:close')} onClick={onClose} />
      </div>
      <TextInput
        ref={field}
        type="search"
        aria-label={t('panel:macros.search')}
        placeholder={t('panel:macros.search')}
        value={query}
        maxLength={300}
        dir="auto"
        data-testid="macro-search"
        onChange={(event) => macros.setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') {
            event.preventDefault();
            onClose();
          }
          // While an answer is on its way the first row may be another one in a moment.
          if (event.key === 'Enter' && first && !busy) macros.use(first.id);
        }}
        leftSection={busy ? <Loader size={13} aria-hidden="true" /> : <IconSearch size={15} aria-hidden="true" />}
      />
      <MacroAnswer macros={macros} />
    </section>
  );
}

function MacroAnswer({ macros }: { macros: Macros }) {
  const { t } = useTranslation(['panel', 'shared']);
  const { list, busy, problem } = macros;
  const shown = list?.macros.length ?? 0;
  const reasonOf = ({ reason, total }: MacroList) =>
    // How to have the team's own offered says nothing new where they are.
    reason === 'none' && total > 0 ? t('panel:macros.savedOnly') : t(`panel:macros.reason.${reason ?? 'none'}`);
  const said = () => {
    if (list === null) return busy ? t('panel:macros.loading') : '';
    if (list.total === 0) return list.reason === null ? t('panel:macros.empty') : '';
    if (shown === 0) return t('panel:macros.noMatch');
    return t('panel:macros.shown', { shown, total: list.total });
  };
  return (
    <>
      {problem && (
        <ProblemNote problem={problem} tone="strong">
          <Button variant="default" size="compact-sm" onClick={macros.retry}>
            {t('shared:retry')}
          </Button>
        </ProblemNote>
      )}
      {list !== null && shown > 0 && (
        <ul className={classes.list} aria-label={t('panel:macros.title')}>
          {list.macros.map(({ id, title, text, from }) => (
            <li key={id}>
              <button type="button" className={classes.macro} onClick={() => macros.use(id)} data-testid="macro">
                <span className={classes.title} dir="auto">
                  {title.split('::').join(' › ')}
                </span>
                <span className={classes.text} dir="auto">
                  {text}
                </span>
                {from !== null && (
                  <span className={classes.from} dir="auto">
                    {t('panel:macros.from', { source: from })}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className={classes.said} data-testid="macros-said">
        {[
          said(),
          list !== null && list.total > 0 && !list.complete && t('panel:macros.partial'),
          list !== null && list.reason !== null && reasonOf(list),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {list !== null && list.reason !== null && list.reason !== 'none' && (
        <Button variant="default" size="compact-sm" className={classes.start} onClick={macros.retry}>
          {t('shared:retry')}
        </Button>
      )}
    </>
  );
}
