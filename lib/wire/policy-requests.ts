import { pastTicketSchema } from '../quality/types';
import { policyVersionSchema } from '../settings/settings';
import { tierPolicySchema } from '../triage/policy-schema';
import * as z from '../zod';
import { baseOf, spec } from './spec';

const nothing = z.object({});
const stored = z.object({ policy: tierPolicySchema, isDefault: z.boolean() });

/** The tier policy, as the options page manages it. */
export const policyRequests = {
  'policy.get': spec(['options', 'panel', 'review'], nothing, stored),
  /** Refused with the field's name when anything in it is wrong, phrases that take too long among them; the old one stays. */
  'policy.set': spec(
    ['options'],
    z.object({
      policy: tierPolicySchema,
      how: z.enum(['saved', 'imported', 'restored']).optional(),
      base: baseOf(tierPolicySchema),
    }),
    stored,
  ),
  'policy.reset': spec(['options'], z.object({ base: baseOf(tierPolicySchema) }), stored),
  /** Newest first. */
  'policy.versions': spec(['options'], nothing, z.object({ versions: z.array(policyVersionSchema) })),
  'policy.version': spec(
    ['options'],
    z.object({ id: z.string().max(60) }),
    z.object({ policy: tierPolicySchema.nullable() }),
  ),
  /** Past tickets as the log has them, masked, newest first, to try a policy on; one slice. */
  'policy.past': spec(
    ['options'],
    z.object({ after: z.string().max(200).nullable(), limit: z.number().int().min(1).max(200) }),
    z.object({ tickets: z.array(pastTicketSchema), total: z.number().int(), next: z.string().nullable() }),
  ),
} as const;
