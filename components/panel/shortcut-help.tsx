import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog';
import { KbdList } from '../ui/kbd-list';
import classes from './shortcut-help.module.css';
import type { Shortcuts } from './use-shortcuts';

interface Props {
  opened: boolean;
  onClose: () => void;
  shortcuts: Shortcuts;
}

// Key, then the word for what it does.
const rows = [
  ['1|2|3', 'choose'],
  ['i', 'insert'],
  ['c', 'copy'],
  ['e', 'edit'],
  ['x', 'dismiss'],
  ['+|-', 'rate'],
  ['a', 'again'],
  ['n', 'tryNow'],
  ['s', 'stop'],
  ['t 1|2|3', 'tier'],
  ['h', 'handover'],
  ['m', 'macros'],
  ['w', 'left'],
  ['/', 'search'],
  ['o', 'open'],
  ['r', 'reread'],
  ['u', 'selection'],
  ['k', 'addPage'],
  ['Esc', 'escape'],
  ['d', 'diagnosis'],
  ['?', 'help'],
] as const;

const browserRows = [
  ['Alt+Shift+S', 'toggle'],
  ['Alt+Shift+I', 'insertFirst'],
  ['Alt+Shift+A', 'addPage'],
] as const;

/** The list of keys, and the switch for people whose tools send single letters. */
export function ShortcutHelp({ opened, onClose, shortcuts }: Props) {
  const { t } = useTranslation('panel');
  const say = ([keys, name]: readonly [string, string]) => ({ keys, does: t(`shortcuts.${name}`) });
  return (
    <Dialog title={t('shortcuts.title')} opened={opened} onClose={onClose}>
      <p className={classes.note}>{t('shortcuts.note')}</p>
      <KbdList rows={rows.map(say)} />
      <h3 className={classes.title}>{t('shortcuts.browser')}</h3>
      <KbdList rows={browserRows.map(say)} />
      <Switch
        label={t('shortcuts.single')}
        checked={shortcuts.on}
        onChange={(event) => shortcuts.setOn(event.currentTarget.checked)}
      />
    </Dialog>
  );
}
