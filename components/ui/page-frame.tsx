import { MantineProvider } from '@mantine/core';
import type { i18n } from 'i18next';
import { type ReactNode, useEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { ViewApi } from '../../lib/wire/view-api';
import { cssVariablesResolver, theme } from './theme';
import { useColorScheme } from './use-color-scheme';
import { ViewApiProvider } from './view-api-context';
import './tokens.css';

/** What every Sidedesk page stands in: theme, words and the way to the core. */
export function PageFrame({ api, i18n, children }: { api: ViewApi; i18n: i18n; children: ReactNode }) {
  const scheme = useColorScheme();
  useEffect(() => {
    document.documentElement.lang = i18n.language;
    document.documentElement.dir = i18n.dir();
  }, [i18n]);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} forceColorScheme={scheme}>
      <I18nextProvider i18n={i18n}>
        <ViewApiProvider value={api}>{children}</ViewApiProvider>
      </I18nextProvider>
    </MantineProvider>
  );
}
