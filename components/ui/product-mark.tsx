/** Sidedesk's mark: a page with a panel docked at its side. Decorative; the name is written next to it. */
export function ProductMark({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false" style={{ flex: 'none' }}>
      <rect x="1.5" y="3" width="21" height="18" rx="4.5" fill="var(--sd-accent)" />
      <rect x="14" y="5.5" width="6" height="13" rx="2" fill="var(--sd-surface)" />
      <path d="M5 9h6M5 12.5h4" stroke="var(--sd-surface)" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
