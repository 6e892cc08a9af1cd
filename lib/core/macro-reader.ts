import { type Macro, macrosResultSchema } from '../ticket/macro';
import type { FallbackReason } from '../ticket/page-ticket';
import type { Host } from './host';

/** `none`: the helpdesk has no macros that can be read, or no page answered. */
export type MacroReading =
  | { ok: true; macros: Macro[]; complete: boolean }
  | { ok: false; reason: FallbackReason['kind'] | 'none' };

/** Asks the helpdesk's tab for the reply templates that its agent may use, and parses what it says. Never throws. */
export async function readMacros(host: Pick<Host, 'sendToPage'>, tabId: number): Promise<MacroReading> {
  const raw = await host.sendToPage(tabId, { type: 'macros' }).catch(() => null);
  if (raw === null || raw === undefined) return { ok: false, reason: 'none' };
  const parsed = macrosResultSchema.safeParse(raw);
  if (!parsed.success) return { ok: false, reason: 'unexpected-answer' };
  return parsed.data.ok ? parsed.data : { ok: false, reason: parsed.data.reason.kind };
}
