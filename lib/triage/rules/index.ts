/** Changes whenever a shipped rule changes; stored with every decision. */
export const rulesVersion = '2026.11.0';
