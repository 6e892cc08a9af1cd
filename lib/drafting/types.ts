import { languageSchema } from '../ticket/page-ticket';
import * as z from '../zod';

export const draftKindSchema = z.enum(['answer', 'ask-customer', 'holding-reply']);
export type DraftKind = z.infer<typeof draftKindSchema>;

/** What an agent should look at before using the draft. */
export const draftWarningSchema = z.object({
  code: z.enum([
    'not-in-knowledge-base',
    'internal-passage',
    /** A quoted passage is in another language than the customer's; `detail` is its code. */
    'other-language',
    'unknown-citation',
    'unsupported-fact',
    /** No stored passage and no word of the agent says so; `detail` is the sentence. */
    'unsupported-sentence',
    /** Only the customer's own message says so. */
    'only-customer-says',
    /** Asks the customer for a password, a code, a card number, or control of a device. */
    'asks-secret',
    /** Asks for an unusual payment, to pass the message on, or sends the reader to a firm that no source names. */
    'odd-request',
    /** A way to reach somebody that no source has. */
    'unknown-contact',
    /** Grants money, a waiver or the blame, and no source says so. */
    'unfounded-promise',
    /** Speaks to who writes the reply, or of the customer as of somebody else. */
    'for-staff',
    /** Speaks of its own rules, of being a machine, or of other customers. */
    'speaks-of-machine',
    'rude',
    /** Letters apart, look-alike letters, pictures alone. */
    'odd-text',
    /** Signed for an authority, another firm, or somebody whom only the customer names. */
    'unknown-signer',
    /** Holds a word that the style forbids. */
    'forbidden-word',
    'foreign-link-removed',
    'unknown-placeholder',
    'cut-off',
  ]),
  /** The words concerned, e.g. the link or the placeholder. */
  detail: z.string().max(300),
});
export type DraftWarning = z.infer<typeof draftWarningSchema>;

export const citationSchema = z.object({
  /** The number in the text, `[1]`. */
  n: z.number().int().min(1).max(99),
  passageId: z.string().max(400),
  title: z.string().max(1000),
  url: z.string().max(3000).nullable(),
});
export type Citation = z.infer<typeof citationSchema>;

/**
 * A reply proposed to the agent. `text` is the rich-text subset of lib/text/rich-text:
 * paragraphs, `- ` and `1. ` lists, `[label](url)` links, and citation marks `[1]`.
 * Restored (no placeholders); citation marks are taken out on insertion.
 */
export const draftSchema = z.object({
  id: z.string().max(100),
  kind: draftKindSchema,
  status: z.enum(['streaming', 'ready', 'failed']),
  text: z.string().max(60_000),
  lang: languageSchema,
  citations: z.array(citationSchema).max(50),
  warnings: z.array(draftWarningSchema).max(50),
  /** Engine that wrote it: `knowledge` or the model's name. */
  by: z.string().max(200),
  /** The agent asked for this very draft: no run that ends later takes it off the screen. */
  asked: z.boolean().optional(),
  /** Sentences that state something, and how many of them a stored passage or the agent's own words hold. */
  grounding: z.object({ stated: z.number().int(), grounded: z.number().int() }).optional(),
});
export type Draft = z.infer<typeof draftSchema>;

/** What an agent who takes a thread over wants to know, always in these parts. */
export const threadSummarySchema = z.object({
  problem: z.string().max(4000),
  done: z.array(z.string().max(2000)).max(10),
  promised: z.array(z.string().max(2000)).max(10),
  open: z.array(z.string().max(2000)).max(10),
});
export type ThreadSummary = z.infer<typeof threadSummarySchema>;
