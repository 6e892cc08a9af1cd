import { maskRulesSchema } from '../privacy/rules-schema';
import { channelSchema, helpdeskIdSchema } from '../ticket/page-ticket';
import * as z from '../zod';

/** The panel's place in the helpdesk page. */
export const dockStateSchema = z.object({
  collapsed: z.boolean(),
  /** CSS pixels. */
  width: z.number().int().min(300).max(720),
});
export type DockState = z.infer<typeof dockStateSchema>;

/** The endpoint; the key is kept apart and never travels to a page. */
export const modelSettingsSchema = z.object({
  enabled: z.boolean(),
  /** An endpoint, or the model that the browser itself brings. */
  source: z.enum(['endpoint', 'built-in']).default('endpoint'),
  /** With or without `/v1`. https, or http on loopback. Empty while not configured. */
  baseUrl: z.string().trim().max(500),
  model: z.string().trim().max(200),
  /** Seconds until the first word; then the knowledge-only draft stays. */
  firstWordSeconds: z.number().int().min(2).max(120),
  /** Tokens that this browser may use in a calendar month; 0 for no limit. */
  monthlyTokens: z.number().int().min(0).max(10_000_000_000).default(0),
});
export type ModelSettings = z.infer<typeof modelSettingsSchema>;

/** Search by meaning beside search by words. */
export const embeddingSettingsSchema = z.object({
  enabled: z.boolean(),
  /** Empty: the model's endpoint, with its key and headers. */
  baseUrl: z.string().trim().max(500),
  model: z.string().trim().max(200),
});
export type EmbeddingSettings = z.infer<typeof embeddingSettingsSchema>;

export const draftingSettingsSchema = z.object({
  /** Signature line under every draft, e.g. the team's name; empty for none. */
  signature: z.string().max(300),
  /** How many passages the panel shows first and the model gets. */
  shownPassages: z.number().int().min(1).max(10),
  modelPassages: z.number().int().min(1).max(20),
  /** Hosts that drafts may link to beside the knowledge base, e.g. `status.acme.com`; `*.acme.com` for every subdomain. */
  linkHosts: z
    .array(
      z
        .string()
        .trim()
        .toLowerCase()
        .regex(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)
        .max(253),
    )
    .max(100)
    .default([]),
  /** Whether a model drafts as soon as a ticket opens; else when the agent asks. */
  ahead: z.boolean().default(true),
  /** Whether a model gets accepted replies of the log as examples of style. */
  examples: z.boolean().default(true),
});
export type DraftingSettings = z.infer<typeof draftingSettingsSchema>;

/** What an admin adds to the masking and takes from it. */
export const privacySettingsSchema = maskRulesSchema;
export type PrivacySettings = z.infer<typeof privacySettingsSchema>;

/** How replies sound, for a brand, a channel or all. */
export const replyStyleSchema = z.object({
  id: z.string().min(1).max(100),
  name: z.string().trim().min(1).max(60),
  /** Null: any. */
  brand: z.string().trim().min(1).max(100).nullable(),
  channel: channelSchema.nullable(),
  /** In the admin's words, for a model. */
  voice: z.string().max(600),
  /** `open`: as the customer and the house's own pages write. */
  formality: z.enum(['open', 'formal', 'informal']),
  /** With `{name}` for the customer's name; empty: as the language has it. */
  greeting: z.string().max(200),
  closing: z.string().max(200),
  /** Empty: the one of all drafts. */
  signature: z.string().max(300),
  forbidden: z.array(z.string().trim().min(1).max(60)).max(100),
});
export type ReplyStyle = z.infer<typeof replyStyleSchema>;
export const replyStylesSchema = z.array(replyStyleSchema).max(30);

export const retentionSettingsSchema = z.object({
  /** Days a log record is kept, with everything that was counted of it. */
  days: z.number().int().min(1).max(3650),
  /** Days a review is kept after it was sent, with its disputes; null: as long as its suggestion. */
  reviewDays: z.number().int().min(1).max(3650).nullable().default(null),
  /** Days that the words of a ticket serve to find similar ones; null: as long as the log. */
  pastDays: z.number().int().min(1).max(3650).nullable().default(null),
});
export type RetentionSettings = z.infer<typeof retentionSettingsSchema>;

/** What the quality review may show and do; an admin decides. */
export const qualitySettingsSchema = z.object({
  /** Views of persons: off until somebody has read the notice and turned them on. */
  persons: z.boolean(),
  /** The configured model grades suggestions too. */
  machine: z.boolean(),
  /** Groups of persons or teams with fewer suggestions are not shown. */
  smallestGroup: z.number().int().min(3).max(1000),
  /** Hours after a review was sent in which it may be disputed. */
  disputeHours: z.number().int().min(1).max(8760),
  /** What the endpoint costs for a million tokens, for the figures of cost; empty while unknown. */
  prices: z
    .array(
      z.object({
        /** The model's name, as the log has it. */
        engine: z.string().trim().min(1).max(200),
        prompt: z.number().min(0),
        /** Prompt tokens from the endpoint's cache; null: as the prompt. */
        cached: z.number().min(0).nullable().default(null),
        completion: z.number().min(0),
      }),
    )
    .max(50),
});
export type QualitySettings = z.infer<typeof qualitySettingsSchema>;

/** Helpdesks under a company's own names; one per address. Small, so that company policy can preset it whole. */
export const ownDomainsSchema = z
  .array(
    z.object({
      helpdesk: helpdeskIdSchema,
      /** Scheme, host and port, as `URL.origin` gives them. */
      origin: z.string().max(300),
    }),
  )
  .max(50);

/** One version of the tier policy in the history. */
export const policyVersionSchema = z.object({
  id: z.string().min(1).max(60),
  /** The policy's own `version`. */
  version: z.string().max(60),
  /** Milliseconds since 1970 when it came into force. */
  at: z.number(),
  how: z.enum(['saved', 'imported', 'restored', 'default']),
});
export type PolicyVersion = z.infer<typeof policyVersionSchema>;
