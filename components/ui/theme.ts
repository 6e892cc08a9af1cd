import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const iris: MantineColorsTuple = [
  '#eef1fd',
  '#dbe1fa',
  '#b6c2f4',
  '#8fa1ee',
  '#6f86e8',
  '#5a74e3',
  '#4a64d8',
  '#3450c4',
  '#2b43a6',
  '#203383',
];

const field = { size: 'xs', styles: { label: { fontWeight: 600, marginBottom: 3 } } };

// Mantine draws fields, keys and disabled buttons of the dark scheme from this row.
const dark: MantineColorsTuple = [
  '#e6e9ef',
  '#c4cad6',
  '#a3acbb',
  '#8b95a7',
  '#4a5364',
  '#2d333f',
  '#12151a',
  '#14171d',
  '#1c2028',
  '#0d0f13',
];

/** Compact: 13 px body text, 4 px steps, for a panel of 300 to 720 CSS pixels. */
export const theme = createTheme({
  colors: { iris, dark },
  primaryColor: 'iris',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.5', lg: '1.4', xl: '1.3' },
  spacing: { xs: '0.375rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '24px' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // Plain objects: `Button.extend` would bring every named component into every page.
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 28, color: 'gray' } },
    Textarea: { defaultProps: field },
    TextInput: { defaultProps: field },
    NativeSelect: { defaultProps: field },
    PasswordInput: { defaultProps: field },
    NumberInput: { defaultProps: field },
    SegmentedControl: { defaultProps: { size: 'xs' } },
    Switch: { defaultProps: { size: 'sm' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true, fz: 'xs' } },
  },
});

const shared = {
  '--mantine-color-body': 'var(--sd-page)',
  '--mantine-color-text': 'var(--sd-text)',
  '--mantine-color-bright': 'var(--sd-text)',
  '--mantine-color-dimmed': 'var(--sd-muted)',
  '--mantine-color-placeholder': 'var(--sd-muted)',
  '--mantine-color-anchor': 'var(--sd-accent)',
  '--mantine-color-error': 'var(--sd-l3)',
  '--mantine-color-default': 'var(--sd-surface)',
  '--mantine-color-default-hover': 'var(--sd-sunken)',
  '--mantine-color-default-color': 'var(--sd-text)',
  '--mantine-color-default-border': 'var(--sd-line-strong)',
  '--mantine-color-gray-text': 'var(--sd-muted)',
  '--mantine-color-gray-light': 'var(--sd-sunken)',
  '--mantine-color-gray-light-hover': 'var(--sd-line)',
  '--mantine-color-gray-light-color': 'var(--sd-text)',
  '--mantine-color-iris-text': 'var(--sd-accent)',
  '--mantine-color-iris-outline': 'var(--sd-accent)',
  '--mantine-color-iris-light': 'var(--sd-accent-soft)',
  '--mantine-color-iris-light-hover': 'var(--sd-accent-soft-line)',
  '--mantine-color-iris-light-color': 'var(--sd-accent)',
};

/** Ties Mantine's own variables to the palette in tokens.css, so that both schemes stay in one place. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
