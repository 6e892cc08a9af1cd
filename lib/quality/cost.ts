import type { QualitySettings } from '../settings/settings';
import type { LogSummary } from './types';

const million = 1_000_000;

/**
 * What an engine's tokens cost, in the currency of its prices per million; tokens from the endpoint's cache are part of
 * the prompt's and cost as much where no price of their own is known. Null while the engine has no price.
 */
export function costOf(spend: LogSummary['spend'][number], prices: QualitySettings['prices']): number | null {
  const price = prices.find(({ engine }) => engine === spend.engine);
  if (!price) return null;
  const cached = Math.min(spend.cached, spend.prompt);
  const fresh = spend.prompt - cached;
  return (
    (fresh * price.prompt + cached * (price.cached ?? price.prompt) + spend.completion * price.completion) / million
  );
}
