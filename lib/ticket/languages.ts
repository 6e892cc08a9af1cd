/** Languages the product speaks. Apart from the schemas: a search needs the list and no schema. */
export const languages = ['en', 'fr', 'nl', 'de', 'es', 'it', 'pt'] as const;

/** `und`: a text too short to tell, or in none of them. */
export type Language = (typeof languages)[number] | 'und';
