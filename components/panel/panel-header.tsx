import { ActionIcon } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import {
  IconKeyboard,
  IconLayoutSidebarRightCollapse,
  IconRefresh,
  IconSearch,
  IconSettings,
  IconTextPlus,
} from '../ui/icons';
import { ProductMark } from '../ui/product-mark';
import { useViewApi } from '../ui/view-api-context';
import { OwnFeedbackButton } from './own-feedback-button';
import classes from './panel.module.css';
import type { AddPage } from './use-add-page';
import { usePanel } from './use-panel';

interface Props {
  docked: boolean;
  onHelp: () => void;
  search: RefObject<HTMLInputElement | null>;
  adding: AddPage;
}

/** The bar that stays: which ticket this is about, and the few actions that always work. */
export function PanelHeader({ docked, onHelp, search, adding }: Props) {
  const { t } = useTranslation(['panel', 'shared']);
  const { state, reread, openPage, tabId } = usePanel();
  const api = useViewApi();
  const icon = { size: 17, 'aria-hidden': true } as const;
  const button = (label: string, Icon: typeof IconSearch, onClick: () => void) => (
    <ActionIcon aria-label={label} title={label} onClick={onClick} c="var(--sd-muted)">
      <Icon {...icon} />
    </ActionIcon>
  );

  return (
    <header className={classes.header}>
      <ProductMark />
      <span className={classes.product}>
        {state.ref && state.ref.helpdesk !== 'generic'
          ? t('panel:header.ticket', { id: state.ticket?.facts?.number ?? state.ref.id })
          : t('shared:product')}
      </span>
      <span className={classes.headerActions}>
        <OwnFeedbackButton />
        {button(t('panel:header.search'), IconSearch, () => search.current?.focus())}
        {adding.offered && button(t('panel:header.addPage'), IconTextPlus, adding.add)}
        {button(t('panel:header.reread'), IconRefresh, reread)}
        {button(t('panel:header.shortcuts'), IconKeyboard, onHelp)}
        {button(t('panel:header.settings'), IconSettings, () => openPage('options'))}
        {docked &&
          button(t('panel:header.collapse'), IconLayoutSidebarRightCollapse, () => {
            api.call('panel.dock', { tabId, collapsed: true }).catch(() => undefined);
          })}
      </span>
    </header>
  );
}
