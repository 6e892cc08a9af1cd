import { Modal, Stack, Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KbdList } from '../ui/kbd-list';

const keys = ['j', 'k', 'Enter', 'Escape', '/', 'f', 'w', 'r', 'g', '?'] as const;

interface Props {
  opened: boolean;
  on: boolean;
  onSwitch(on: boolean): void;
  onClose(): void;
}

/** The page's keys, and the switch for those who write by voice or hit keys by chance. */
export function KeysHelp({ opened, on, onSwitch, onClose }: Props) {
  const { t } = useTranslation(['review', 'shared']);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('shared:close') }}
    >
      <Stack>
        <KbdList rows={keys.map((key) => ({ keys: t(`keys.name.${key}`), does: t(`keys.does.${key}`) }))} />
        <Switch checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} label={t('keys.switch')} />
      </Stack>
    </Modal>
  );
}
