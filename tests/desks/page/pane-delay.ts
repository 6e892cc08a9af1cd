/** Milliseconds from the new address to the new pane: what a quick page takes, or what a test has set. */
export const paneDelay = (): number => window.deskDelay ?? 60;
