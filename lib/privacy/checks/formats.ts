/** Forms of passport numbers by country (as ICAO issuers publish them; no check digit stands in the number itself). */
export const passportForms: Readonly<Record<string, RegExp>> = {
  at: /^[A-Z]\s?\d{7}$|^[A-Z]{2}\d{7}$/i,
  be: /^[A-Z]{2}\d{6}$/i,
  de: /^[CFGHJKLMNPRTVWXYZ0-9]{9}\d?$/i,
  es: /^[A-Z]{2}[A-Z0-9]?\d{6}$/i,
  fr: /^\d{2}[A-Z]{2}\d{5}$/i,
  gb: /^\d{9}$|^[A-Z]{2}\d{7}$/i,
  ie: /^[A-Z0-9]{2}\d{7}$/i,
  it: /^[A-Z0-9]{2}\d{7}$/i,
  nl: /^[A-Z]{2}[A-Z0-9]{6}\d$/i,
  pt: /^[A-Z]{1,2}\d{6}$/i,
};

/** Mobile numbers by country, national or international (numbering plans of the regulators). */
export const mobileForms: Readonly<Record<string, RegExp>> = {
  'de-AT': /^(?:\+43|0043|0)6\d{2}\d{4,10}$|^(?:\+43|0)\d{1,4}\d{3,12}$/,
  'de-DE': /^(?:\+49|0049|0)1(?:5[0-25-9]\d|6[023]|7\d)\d{7,8}$/,
  'en-GB': /^(?:\+44|0044|0)7[1-9]\d{8}$/,
  'en-IE': /^(?:\+?353|00353|0)8[356789]\d{7}$/,
  'es-ES': /^(?:\+34|0034)?[67]\d{8}$/,
  'fr-BE': /^(?:\+?32|0032|0)4[5-9]\d{7}$|^(?:\+?32|0)4\d{8}$/,
  'fr-FR': /^(?:\+?33|0033|0)[67]\d{8}$/,
  'it-IT': /^(?:\+39|0039)?\s?3\d{2} ?\d{6,7}$/,
  'nl-BE': /^(?:\+?32|0032|0)4[5-9]\d{7}$|^(?:\+?32|0)4\d{8}$/,
  'nl-NL': /^(?:(?:\+|00)?31\(0\)|(?:\+|00)?31|0)6\d{8}$/,
};
