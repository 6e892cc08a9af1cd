import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../registry';
import type { PiiType } from '../types';

/** What is found, as `TYPE:value`. */
function found(text: string): string[] {
  return findPersonalData(text).map(({ type, start, end }) => `${type}:${text.slice(start, end)}`);
}
function values(text: string, type: PiiType): string[] {
  return findPersonalData(text)
    .filter((finding) => finding.type === type)
    .map(({ start, end }) => text.slice(start, end));
}

describe('e-mail', () => {
  it('finds addresses with plus, dots, accents and inside brackets', () => {
    expect(values('Mail <o.brien+x@mail.example.co>, (müller@büro.example) or mailto:a_b@c.example.', 'EMAIL')).toEqual(
      ['o.brien+x@mail.example.co', 'müller@büro.example', 'a_b@c.example'],
    );
  });
  it.each([
    "'ann@mail.example'",
    '-ann@mail.example',
    '_ann@mail.example_',
    '…ann@mail.example',
    '...ann@mail.example',
    '%ann@mail.example',
    '+ann@mail.example,',
  ])('whatever mark stands before it: %s', (text) => {
    expect(values(text, 'EMAIL')).toEqual(['ann@mail.example']);
  });
  it('finds what is left of one that a key is a part of, and one that a machine made', () => {
    expect(found('sk_live_0123456789abcdef.ann@mail.example')).toEqual([
      'SECRET:sk_live_0123456789abcdef',
      'EMAIL:.ann@mail.example',
    ]);
    const long = `bounce+${'a1'.repeat(40)}-ann=mail.example@out.example`;
    expect(values(`to ${long}`, 'EMAIL').join()).toContain('@out.example');
  });
  it.each(['@brightline on the web', 'npm i react@19.3.1', 'a@b', 'foo @ bar.example'])('not in: %s', (text) => {
    expect(values(text, 'EMAIL')).toEqual([]);
  });
});

describe('bank', () => {
  it('finds IBANs in any grouping and stops before the next word', () => {
    expect(values('Use BE71 0961 2345 6769 OR NL91ABNA0417164300 and gb82 west 1234 5698 7654 32.', 'IBAN')).toEqual([
      'BE71 0961 2345 6769',
      'NL91ABNA0417164300',
      'gb82 west 1234 5698 7654 32',
    ]);
  });
  it('takes a mistyped IBAN only after the word', () => {
    expect(values('IBAN: BE71 0961 2345 6768', 'IBAN')).toEqual(['BE71 0961 2345 6768']);
    expect(values('Serial BE71 0961 2345 6768', 'IBAN')).toEqual([]);
  });
  it('finds cards by check digit, or by the word', () => {
    expect(values('4111 1111 1111 1111 and 5555555555554444', 'CARD')).toEqual([
      '4111 1111 1111 1111',
      '5555555555554444',
    ]);
    expect(values('my card 4111 1111 1111 1112', 'CARD')).toEqual(['4111 1111 1111 1112']);
    expect(values('order 4111 1111 1111 1112, article 4006381333931', 'CARD')).toEqual([]);
  });
});

describe('phone', () => {
  it.each([
    'Call me on +44 20 7946 0958',
    'Tel. +32 (0)2 555 12 34',
    'joignable au 06.39.98.12.34',
    'bel 06 12345678',
    'unter 030 23125 123',
    'tel: 0032 485 16 32 09',
    'Mein Handy: 0171/3920782',
    'al 612 345 678',
    'llamen al 612345678',
    'chiamate il 3332202968',
    'o telefone é 912-345-678',
    'call (602) 272-9781 x12',
    'Mobile: 9469 9966',
  ])('%s', (text) => {
    expect(values(text, 'PHONE')).toHaveLength(1);
  });
  it.each([
    'Order 0612345678 of 06.01.2023',
    'Sent: 06-02-2024 09:14',
    'pedido 612345678',
    'Version 128.5.0, build 20251009125714',
    'commande 808-4592736-8453488',
    'invoice 2024/04740 for 1.424,90 EUR',
    'from 2019 to 2024, 100 000 times',
  ])('not in: %s', (text) => {
    expect(values(text, 'PHONE')).toEqual([]);
  });
});

describe('national id', () => {
  it.each([
    ['my NI number is AB 12 34 56 C', 'AB 12 34 56 C'],
    ['PPS number 6433435F', '6433435F'],
    ['BSN 111222333', '111222333'],
    ['rijksregisternummer 85.07.30-033.28', '85.07.30-033.28'],
    ['sécurité sociale 2 55 08 14 168 025 38', '2 55 08 14 168 025 38'],
    ['Steuer-ID 36 574 261 809', '36 574 261 809'],
    ['SVNR 1237 010180', '1237 010180'],
    ['DNI 54362315-K', '54362315-K'],
    ['codice fiscale RCCMNL83S18D969H', 'RCCMNL83S18D969H'],
    ['NIF 501 964 843', '501 964 843'],
    ['SSN: 536-90-4399', '536-90-4399'],
    ['BSN: 111222334 (wrong check digit)', '111222334'],
  ])('%s', (text, value) => {
    expect(values(text, 'NATIONAL_ID')).toEqual([value]);
  });
  it.each([
    'order 111222333',
    'customer number 501964843',
    'Bestellung 36574261809',
    'on 1237 tickets, 010180 of them new',
  ])('not in: %s', (text) => {
    expect(values(text, 'NATIONAL_ID')).toEqual([]);
  });
});

describe('passport, birth date, plate', () => {
  it('needs a word before it', () => {
    expect(values('passport no. 12AB34567, Reisepass C01X00T47', 'PASSPORT')).toEqual(['12AB34567', 'C01X00T47']);
    expect(values('serial 12AB34567', 'PASSPORT')).toEqual([]);
    expect(
      values('born on 24 May 1981; geboren am 24.05.1981; née le 1er mai 1981; date of birth: 1981-05-24', 'DOB'),
    ).toHaveLength(4);
    expect(values('ordered on 24.05.2024', 'DOB')).toEqual([]);
    expect(values('kenteken: AB-123-C', 'PLATE')).toEqual(['AB-123-C']);
    expect(values('model AB-123-C', 'PLATE')).toEqual([]);
  });
});

describe('network addresses', () => {
  it('finds IPv4, IPv6 and MAC', () => {
    expect(values('from 192.0.2.69, 2001:db8:c984:e6a7::35fe and 00:1A:2b:3c:4D:5e', 'IP')).toEqual([
      '192.0.2.69',
      '2001:db8:c984:e6a7::35fe',
      '00:1A:2b:3c:4D:5e',
    ]);
  });
  it.each([
    'version 7.2.48.12',
    'build 1.19.83.2',
    'at 03:12:45 UTC',
    'ping 127.0.0.1',
    'mask 255.255.255.0',
    'std::vector',
    '1.2.3.4.5',
  ])('not in: %s', (text) => {
    expect(values(text, 'IP')).toEqual([]);
  });
});

describe('secrets', () => {
  it.each([
    ['key sk-proj-abcdefghij0123456789', 'sk-proj-abcdefghij0123456789'],
    ['token ghp_abcdefghijklmnopqrstuvwxyz0123', 'ghp_abcdefghijklmnopqrstuvwxyz0123'],
    ['eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.abc-def', 'eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.abc-def'],
    ['password: Hunter2!', 'Hunter2'],
    ['mijn wachtwoord is Geheim#1', 'Geheim#1'],
    ['PUK: 12345678', '12345678'],
    ['https://ann:s3cret@host.example/', 's3cret'],
  ])('%s', (text, value) => {
    expect(values(text, 'SECRET')).toEqual([value]);
  });
  it.each([
    'password: forgotten',
    'I forgot my password. Please help',
    'the token is invalid',
    'sha256: fcd1e93221074a7b44445a99d81ea26e',
  ])('not in: %s', (text) => {
    expect(values(text, 'SECRET')).toEqual([]);
  });
});

describe('addresses', () => {
  it.each([
    ['I live at 6 York Road, Old Weston, SW9 9SQ.', '6 York Road, Old Weston, SW9 9SQ'],
    ["J'habite 12 Rue de la Paix, 75002 Paris. Facture 12", '12 Rue de la Paix, 75002 Paris'],
    ['Ik woon op Kerkstraat 12a, 9000 Gent.', 'Kerkstraat 12a, 9000 Gent'],
    ['Ich wohne in der Lindenstraße 5, 10969 Berlin und', 'Lindenstraße 5, 10969 Berlin'],
    ['Vivo en Calle Mayor, 12, 28013 Madrid.', 'Calle Mayor, 12, 28013 Madrid'],
    ['Abito in Via Roma 3, 00184 Roma.', 'Via Roma 3, 00184 Roma'],
    ['Moro na Rua Augusta 24, 1100-053 Lisboa.', 'Rua Augusta 24, 1100-053 Lisboa'],
    ['Ann Lee\nKerkstraat 12\n9000 Gent\n', 'Kerkstraat 12\n9000 Gent'],
  ])('%s', (text, value) => {
    expect(values(text, 'ADDRESS')).toEqual([value]);
  });
  it.each([
    'Windows 10, 64 bits',
    'During 1971, Firefox 128 came',
    'Rechnung 2025, Artikel 12345 Kabel',
    'In May 2024, 3 Routers failed',
  ])('not in: %s', (text) => {
    expect(values(text, 'ADDRESS')).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['Dear support,\nit broke.\n\nKind regards,\nStuart Ashworth-Lee', ['Stuart Ashworth-Lee']],
    ['Bedankt, Niels', ['Niels']],
    ['Beste Fatima,\ndank voor de hulp', ['Fatima']],
    ['From: Priya MacDonald <x@y.example>', ['Priya MacDonald']],
    ['I spoke with Mr. Trpinc yesterday', ['Trpinc']],
    ['ten name van Abel van der Meulen', ['Abel van der Meulen']],
    ['au nom de Ludolphe Le roux.', ['Ludolphe Le roux']],
    ['name Wei Zhang, date of birth', ['Wei Zhang']],
    ['my name is zoltan kovacs.', ['zoltan kovacs']],
    ['Xochitl Quetzal wrote from xquetzal@mail.example', ['Xochitl Quetzal']],
    ['They were Oana, Kevin and Ruzbeh.', ['Oana', 'Kevin', 'Ruzbeh']],
    ["Mrs Okonkwo's line. Okonkwo pays.", ['Okonkwo', 'Okonkwo']],
  ])('%s', (text, names) => {
    expect(values(text, 'NAME')).toEqual(names);
  });
  it.each([
    'Dear Support Team,\nFirefox Developer Edition crashes on Windows 11',
    'Thanks in advance',
    'Vielen Dank für die schnelle Antwort',
    'Hello, this is urgent. I am Happy to wait.',
    'Sehr geehrte Damen und Herren, mein Router geht nicht.',
    'the Civil Rights Act',
  ])('not in: %s', (text) => {
    expect(values(text, 'NAME')).toEqual([]);
  });
});

it('takes each value once, in text order', () => {
  const text = 'Ann Lee, ann.lee@mail.example, +44 20 7946 0958, IBAN BE71 0961 2345 6769, 192.0.2.1\n\nThanks, Ann';
  expect(found(text)).toEqual([
    'NAME:Ann Lee',
    'EMAIL:ann.lee@mail.example',
    'PHONE:+44 20 7946 0958',
    'IBAN:BE71 0961 2345 6769',
    'IP:192.0.2.1',
    'NAME:Ann',
  ]);
});
