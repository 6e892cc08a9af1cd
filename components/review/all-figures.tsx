import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Narrowing } from '../../lib/quality/figures/behind';
import type { LogSummary } from '../../lib/quality/types';
import { FiguresBody } from './figures-body';
import { datedName } from './save-file';

/** All figures beside an open record. */
export function AllFigures({
  summary,
  opened,
  onOpen,
  onClose,
}: {
  summary: LogSummary;
  opened: boolean;
  onOpen(part: Narrowing): void;
  onClose(): void;
}) {
  const { t } = useTranslation(['review', 'shared']);
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={460}
      title={t('allFigures.title')}
      closeButtonProps={{ 'aria-label': t('shared:close') }}
    >
      <FiguresBody summary={summary} file={datedName('confusion')} onOpen={onOpen} />
    </Drawer>
  );
}
