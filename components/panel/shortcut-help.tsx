import { Modal, Stack, Switch, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KbdList } from '../ui/kbd-list';
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
  ['a', 'again'],
  ['s', 'stop'],
  ['t 1|t 2|t 3', 'tier'],
  ['/', 'search'],
  ['o', 'open'],
  ['r', 'reread'],
  ['Esc', 'escape'],
  ['?', 'help'],
] as const;

const browserRows = [
  ['Alt+Shift+S', 'toggle'],
  ['Alt+Shift+I', 'insertFirst'],
] as const;

/** The list of keys, and the switch for people whose tools send single letters. */
export function ShortcutHelp({ opened, onClose, shortcuts }: Props) {
  const { t } = useTranslation(['panel', 'shared']);
  const say = ([keys, name]: readonly [string, string]) => ({ keys, does: t(`panel:shortcuts.${name}`) });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('panel:shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('shared:close') }}
      transitionProps={{ duration: 0 }}
    >
      <Stack gap="md">
        <Text size="xs" c="dimmed">
          {t('panel:shortcuts.note')}
        </Text>
        <KbdList rows={rows.map(say)} />
        <Text size="sm" fw={650}>
          {t('panel:shortcuts.browser')}
        </Text>
        <KbdList rows={browserRows.map(say)} />
        <Switch
          label={t('panel:shortcuts.single')}
          checked={shortcuts.on}
          onChange={(event) => shortcuts.setOn(event.currentTarget.checked)}
        />
      </Stack>
    </Modal>
  );
}
