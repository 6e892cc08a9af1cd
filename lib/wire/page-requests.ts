import { addedPageSchema } from '../knowledge/types';
import * as z from '../zod';
import { ok, spec } from './spec';

/** The page in view as an article, when the agent asks for it. */
export const pageRequests = {
  'panel.addPage': spec(['panel'], z.object({ tabId: z.number().int().nullable() }), addedPageSchema),
  /** Takes back what was added last. */
  'panel.undoPage': spec(['panel'], z.object({}), ok),
} as const;
