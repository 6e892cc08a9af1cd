import * as z from '../../zod';
import { type DeskSearch, timeOf } from './desk-search';

const answerSchema = z.array(
  z
    .object({
      id: z.union([z.number(), z.string()]).transform(String),
      title: z.string().nullish(),
      group: z.unknown(),
      close_at: z.string().nullish(),
      updated_at: z.string().nullish(),
    })
    .catchall(z.unknown()),
);
const tierField = /tier|level|stufe|niveau/i;

/**
 * Zammad's search. The state's name is the account's own, so what was never closed is left out of the answer here. A ticket
 * comes without its articles: its title alone is compared. https://docs.zammad.org/en/latest/api/ticket/index.html
 */
export const zammadSearch: DeskSearch = {
  address: (words) => `/api/v1/tickets/search?query=${encodeURIComponent(words.join(' AND '))}&expand=true&limit=25`,
  parse(body, { origin }) {
    const parsed = answerSchema.safeParse(body);
    if (!parsed.success) return null;
    return parsed.data.flatMap((one) => {
      if (!one.close_at) return [];
      const fields = Object.entries(one).flatMap(([name, value]) =>
        tierField.test(name) && (typeof value === 'string' || typeof value === 'number')
          ? [{ name, value: String(value) }]
          : [],
      );
      return [
        {
          id: one.id,
          url: `${origin}/#ticket/zoom/${encodeURIComponent(one.id)}`,
          subject: one.title ?? '',
          text: '',
          at: timeOf(one.updated_at),
          facts: { team: typeof one.group === 'string' ? one.group : '', labels: [], fields, escalated: false },
        },
      ];
    });
  },
};
