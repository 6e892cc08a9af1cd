import { luhn, mod97 } from './bank';

const digitsOf = (value: string) => [...value].map(Number);
const weighted = (digits: readonly number[], weights: readonly number[]) =>
  weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0);

/** True when groups are parted by one kind of mark only. */
function evenlyParted(value: string): boolean {
  return new Set(value.match(/[\s./-]/g)).size <= 1;
}

function realDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Dutch burgerservicenummer: 8 or 9 digits, the "elfproef". */
export function validBsn(value: string): boolean {
  const plain = value.replace(/[\s.-]/g, '');
  if (!/^\d{8,9}$/.test(plain) || /^0+$/.test(plain)) return false;
  return weighted(digitsOf(plain.padStart(9, '0')), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

/** Belgian rijksregisternummer: birth date (or 0 for unknown), serial, check number mod 97. */
export function validBelgianNumber(value: string): boolean {
  const plain = value.replace(/[\s./-]/g, '');
  if (!/^\d{11}$/.test(plain)) return false;
  const check = Number(plain.slice(9));
  const base = plain.slice(0, 9);
  const centuries = [
    { year: 1900, matches: 97 - (Number(base) % 97) === check },
    { year: 2000, matches: 97 - (Number(`2${base}`) % 97) === check },
  ];
  const [year, month, day] = [plain.slice(0, 2), plain.slice(2, 4), plain.slice(4, 6)].map(Number) as [
    number,
    number,
    number,
  ];
  // Bis numbers add 20 or 40 to the month.
  const born = month % 20;
  return centuries.some((century) => {
    if (!century.matches || month > 52 || born > 12) return false;
    const full = century.year + year;
    if (born === 0 || day === 0) return day <= 31;
    return realDate(full, born, day) && full <= new Date().getUTCFullYear();
  });
}

/** French numéro de sécurité sociale (NIR): 13 characters and a key of 97 less the remainder. */
export function validNir(value: string): boolean {
  const plain = value.replace(/[\s.-]/g, '').toUpperCase();
  const match = /^([1-478]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[AB])\d{6})(\d{2})$/.exec(plain);
  if (!match?.[1]) return false;
  // Corsica: 2A counts as 19, 2B as 18 (INSEE).
  const number = match[1].replace('2A', '19').replace('2B', '18');
  return 97 - mod97(number) === Number(match[2]);
}

/** German Steuer-ID: 11 digits, ISO 7064 mod 11,10, and one digit twice or three times among the first ten. */
export function validSteuerId(value: string): boolean {
  const plain = value.replace(/[\s./-]/g, '');
  if (!/^[1-9]\d{10}$/.test(plain) || !evenlyParted(value) || /^\d{10}\D\d$/.test(value)) return false;
  const counts = new Map<string, number>();
  for (const digit of plain.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  if (repeated.length !== 1 || (repeated[0] ?? 0) > 3 || /(\d)\1\1/.test(plain.slice(0, 10))) return false;
  let product = 10;
  for (const digit of digitsOf(plain.slice(0, 10))) {
    const sum = (digit + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(plain[10]);
}

/** Austrian Sozialversicherungsnummer: serial, check digit, birth date (months 13 to 15 when dates ran out). */
export function validSvnr(value: string): boolean {
  const plain = value.replace(/[\s./-]/g, '');
  if (!/^[1-9]\d{9}$/.test(plain)) return false;
  const [day, month] = [Number(plain.slice(4, 6)), Number(plain.slice(6, 8))];
  if (day < 1 || day > 31 || month < 1 || month > 15) return false;
  return weighted(digitsOf(plain), [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === Number(plain[3]);
}

/** Spanish DNI, NIE (X, Y, Z count as 0, 1, 2) and the NIF of minors and others (K, L, M): letter by mod 23. */
export function validDni(value: string): boolean {
  const plain = value.replace(/[\s.-]/g, '').toUpperCase();
  const match = /^([KLMXYZ]?)(\d{1,8})([A-Z])$/.exec(plain);
  if (!match?.[2] || (match[1] !== '' && match[2].length !== 7 && !/^[XYZ]\d{8}/.test(plain))) return false;
  const lead = { Y: '1', Z: '2' }[match[1] ?? ''] ?? '0';
  const number = Number(lead + match[2].padStart(match[1] ? 7 : 8, '0'));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === match[3];
}

const oddValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Italian codice fiscale: letters of the name, birth date, place and check letter; digits may stand as letters. */
export function validCodiceFiscale(value: string): boolean {
  const plain = value.replace(/[\s./-]/g, '').toUpperCase();
  if (!/^[A-Z]{6}[\dLMNP-V]{2}[ABCDEHLMPRST][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z]$/.test(plain)) return false;
  if (!evenlyParted(value)) return false;
  const name = /^(?:[^AEIOU]*[AEIOU]*X*)$/;
  if (!name.test(plain.slice(0, 3)) || !name.test(plain.slice(3, 6))) return false;
  const asDigits = (text: string) =>
    Number([...text].map((char) => (/\d/.test(char) ? char : 'LMNPQRSTUV'.indexOf(char))).join(''));
  const day = asDigits(plain.slice(9, 11)) % 40;
  const month = 'ABCDEHLMPRST'.indexOf(plain.charAt(8)) + 1;
  const year = asDigits(plain.slice(6, 8));
  if (!realDate(1900 + year, month, day) && !realDate(2000 + year, month, day)) return false;
  const sum = [...plain.slice(0, 15)].reduce((total, char, i) => {
    const rank = /\d/.test(char) ? Number(char) : char.charCodeAt(0) - 65;
    return total + (i % 2 === 0 ? (oddValues[rank] ?? 0) : rank);
  }, 0);
  return String.fromCharCode(65 + (sum % 26)) === plain[15];
}

/** Portuguese NIF: 9 digits, first digit of a person or body, mod 11. */
export function validNif(value: string): boolean {
  const plain = value.replace(/[\s.-]/g, '').replace(/^PT/i, '');
  if (!/^(?:[1-35689]|45|7[0-9])\d+$/.test(plain) || plain.length !== 9) return false;
  const check = 11 - (weighted(digitsOf(plain), [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return (check > 9 ? 0 : check) === Number(plain[8]);
}

/** British National Insurance number: form and the prefixes never given out; it has no check digit. */
export function validNino(value: string): boolean {
  const plain = value.replace(/\s/g, '').toUpperCase();
  return /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(plain);
}

/** Irish PPS number: 7 digits, check letter mod 23, and since 2013 a second letter that counts nine times. */
export function validPps(value: string): boolean {
  const plain = value.replace(/[\s-]/g, '').toUpperCase();
  const match = /^(\d{7})([A-W])([A-IWTX]?)$/.exec(plain);
  if (!match?.[1]) return false;
  const second = match[3] ?? '';
  const extra = /[A-I]/.test(second) ? (second.charCodeAt(0) - 64) * 9 : 0;
  const sum = weighted(digitsOf(match[1]), [8, 7, 6, 5, 4, 3, 2]) + extra;
  return 'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23] === match[2];
}

/** Swiss AHV number: EAN-13 that begins with 756. */
export function validAvs(value: string): boolean {
  const plain = value.replace(/[\s.-]/g, '');
  return plain.startsWith('756') && plain.length === 13 && validEan(plain);
}

/** EAN-8, EAN-13 and GTIN-14 check digit. */
export function validEan(value: string): boolean {
  const plain = value.replace(/[\s-]/g, '');
  if (!/^(?:\d{8}|\d{12,14})$/.test(plain)) return false;
  const sum = [...plain].reverse().reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

/** French tax number (SPI): 13 digits, the last three the rest by 511. */
export function validSpi(value: string): boolean {
  const plain = value.replace(/[\s./-]/g, '');
  return (
    /^[0-3]\d{12}$/.test(plain) && evenlyParted(value) && Number(plain.slice(0, 10)) % 511 === Number(plain.slice(10))
  );
}

/** French SIRET: 14 digits with a Luhn digit (La Poste's own numbers are not looked at). */
export function validSiret(value: string): boolean {
  const plain = value.replace(/\s/g, '');
  return /^\d{14}$/.test(plain) && luhn(plain) && luhn(plain.slice(0, 9));
}

/** British NHS number: 10 digits, mod 11. */
export function validNhs(value: string): boolean {
  const plain = value.replace(/[\s-]/g, '');
  if (!/^\d{10}$/.test(plain)) return false;
  return (11 - (weighted(digitsOf(plain), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(plain[9]);
}

/** Austrian tax number: 2 + 7 digits with a Luhn-like check digit. */
export function validAustrianTax(value: string): boolean {
  const plain = value.replace(/[\s/-]/g, '');
  if (!/^\d{9}$/.test(plain)) return false;
  const sum = digitsOf(plain.slice(0, 8)).reduce((total, digit, i) => {
    const doubled = i % 2 === 0 ? digit : digit * 2;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return (10 - (sum % 10)) % 10 === Number(plain[8]);
}

/** Portuguese citizen card: 12 characters, Luhn over digits and letters. */
export function validCartaoCidadao(value: string): boolean {
  const plain = value.replace(/[\s-]/g, '').toUpperCase();
  if (!/^\d{9}[A-Z0-9]{2}\d$/.test(plain)) return false;
  const sum = [...plain].reduce((total, char, i) => {
    const rank = Number.parseInt(char, 36);
    if (i % 2 === 1) return total + rank;
    const doubled = rank * 2;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** US social security number: form and the blocks never given out; it has no check digit. */
export function validSsn(value: string): boolean {
  return /^(?!000|666)\d{3}[ -]?(?!00)\d{2}[ -]?(?!0000)\d{4}$/.test(value);
}
