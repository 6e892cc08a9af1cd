import { luhn, validCard, validIban } from './bank';
import { mobileForms, passportForms } from './formats';
import * as national from './national';

/** Check per kind of identifier; the names are those of the labelled data. */
const checks: Readonly<Record<string, (value: string) => boolean>> = {
  iban: validIban,
  credit_card: validCard,
  luhn,
  nl_bsn: national.validBsn,
  be_rrn: national.validBelgianNumber,
  fr_nir: national.validNir,
  fr_spi: national.validSpi,
  fr_siret: national.validSiret,
  de_steuerid: national.validSteuerId,
  at_svnr: national.validSvnr,
  at_tax: national.validAustrianTax,
  ch_avs: national.validAvs,
  es_dni: national.validDni,
  es_nie: national.validDni,
  es_dni_nie: national.validDni,
  it_cf: national.validCodiceFiscale,
  it_cie: (value) => /^C[A-Z](?!00000)\d{5}[A-Z]{2}$/i.test(value),
  pt_nif: national.validNif,
  pt_cc: national.validCartaoCidadao,
  gb_nino: national.validNino,
  gb_nhs: national.validNhs,
  gb_utr: (value) => /^\d{10}$/.test(value) || national.validNino(value.trim()) || /^[A-Z]{2}\d{6} $/i.test(value),
  ie_pps: national.validPps,
  us_ssn: national.validSsn,
  ean: national.validEan,
};

/** Whether a value is a right identifier of a kind (`nl_bsn`, `passport_fr`, `mobile_en-GB`, ...); null: unknown kind. */
export function checkValue(kind: string, value: string): boolean | null {
  const form = kind.startsWith('passport_')
    ? passportForms[kind.slice('passport_'.length)]
    : kind.startsWith('mobile_')
      ? mobileForms[kind.slice('mobile_'.length)]
      : undefined;
  if (form) return form.test(value);
  return checks[kind]?.(value) ?? null;
}
