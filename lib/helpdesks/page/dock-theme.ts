export type Theme = 'light' | 'dark';

/**
 * Follows the page's theme, else the system's, until `signal` aborts.
 * @param own the page's own theme; null when it follows the system.
 * @returns the theme now.
 */
export function followTheme(
  window: Window,
  own: (document: Document) => Theme | null,
  onChange: (theme: Theme) => void,
  signal: AbortSignal,
): () => Theme {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const now = (): Theme => own(window.document) ?? (system.matches ? 'dark' : 'light');
  let told = now();
  const look = (): void => {
    const theme = now();
    if (theme !== told) onChange(theme);
    told = theme;
  };
  const observer = new MutationObserver(look);
  observer.observe(window.document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'data-color-mode', 'class'],
  });
  system.addEventListener('change', look, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return now;
}
