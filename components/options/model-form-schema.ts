import { modelSettingsSchema } from '../../lib/settings/settings';
import * as z from '../../lib/zod';

/** The endpoint's settings with a key to store; an endpoint that is to be used needs an address and a model. */
export const modelFormSchema = modelSettingsSchema
  .extend({ key: z.string().trim().max(1000), headers: z.string().max(8000) })
  .superRefine((values, context) => {
    if (!values.enabled || values.source !== 'endpoint') return;
    for (const field of ['baseUrl', 'model'] as const) {
      if (values[field] === '') {
        context.addIssue({
          code: 'too_small',
          origin: 'string',
          minimum: 1,
          inclusive: true,
          input: values[field],
          path: [field],
        });
      }
    }
  });

export type ModelValues = z.input<typeof modelFormSchema>;
