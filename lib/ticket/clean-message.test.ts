import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanMessage } from './clean-message';
import { borderAt } from './clean-message-headers';

const text = (raw: string) => cleanMessage({ html: null, text: raw });
const html = (raw: string) => cleanMessage({ html: raw, text: null });
const reply = 'It still does not work.\n\nThanks,\nAnn';

describe('cleanMessage on text', () => {
  it.each([
    [
      'Gmail, en',
      'On Tue, Nov 3, 2026 at 4:58 PM Brightline <help@brightline.example> wrote:\n\n> Hello\n> Please restart.',
    ],
    [
      'Gmail, wrapped',
      'On Tue, Nov 3, 2026 at 4:58 PM, Brightline Support <\nhelp@brightline.example> wrote:\n\n> Hello',
    ],
    ['Gmail, fr', 'Le mar. 3 nov. 2026 à 16:58, Brightline <aide@brightline.example> a écrit :\n\n> Bonjour'],
    ['Gmail, nl', 'Op di 3 nov 2026 om 16:58 schreef Brightline <hulp@brightline.example>:\n\n> Hallo'],
    [
      'Apple Mail, nl',
      '> Op 3 nov 2026, om 16:58 heeft Brightline <hulp@brightline.example> het volgende geschreven:\n>\n> Hallo',
    ],
    ['Gmail, de', 'Am Di., 3. Nov. 2026 um 16:58 Uhr schrieb Brightline <hilfe@brightline.example>:\n\n> Hallo'],
    ['Gmail, es', 'El mar, 3 nov 2026 a las 16:58, Brightline (<ayuda@brightline.example>) escribió:\n\n> Hola'],
    [
      'Gmail, it',
      'Il giorno mar 3 nov 2026 alle ore 16:58 Brightline <aiuto@brightline.example> ha scritto:\n\n> Ciao',
    ],
    ['Gmail, pt', 'Em ter., 3 de nov. de 2026 às 16:58, Brightline <ajuda@brightline.example> escreveu:\n\n> Olá'],
    ['Thunderbird, no address', 'On 03/11/2026 16:58, Brightline wrote:\n> Hello'],
    [
      'quote without marks below a full attribution',
      'On Tue, 3 Nov 2026 16:58 Brightline <help@brightline.example> wrote:\n\nHello\n\nPlease restart.',
    ],
    [
      'Outlook, en',
      '________________________________\nFrom: Brightline <help@brightline.example>\nSent: Tuesday, November 3, 2026 4:58 PM\nTo: Ann\nSubject: Your ticket\n\nHello',
    ],
    [
      'Outlook, fr',
      'De : Brightline <aide@brightline.example>\nEnvoyé : mardi 3 novembre 2026 16:58\nÀ : Ann\nObjet : Votre demande\n\nBonjour',
    ],
    [
      'Outlook, nl',
      'Van: Brightline <hulp@brightline.example>\nVerzonden: dinsdag 3 november 2026 16:58\nAan: Ann\nOnderwerp: Uw vraag\n\nHallo',
    ],
    [
      'Outlook, de',
      '-----Ursprüngliche Nachricht-----\nVon: Brightline\nGesendet: Dienstag, 3. November 2026 16:58\nAn: Ann\nBetreff: Ihre Frage\n\nHallo',
    ],
    [
      'Outlook, es',
      '*De:* Brightline <ayuda@brightline.example>\n*Enviado:* martes, 3 de noviembre\n*Para:* Ann\n*Asunto:* Su consulta\n\nHola',
    ],
    ['Outlook, it', 'Da: Brightline\nInviato: martedì 3 novembre 2026\nA: Ann\nOggetto: La sua domanda\n\nCiao'],
    [
      'Outlook, pt',
      'De: Brightline\nEnviado: terça-feira, 3 de novembro de 2026\nPara: Ann\nAssunto: O seu pedido\n\nOlá',
    ],
    ['Samsung', '-------- Original message --------\nFrom: Brightline\nDate: 03/11/2026 16:58\n\nHello'],
    ['a helpdesk border', '##- Please type your reply above this line -##\n\nHello Ann'],
    ['signature dashes', '-- \nAnn Example\nBrightline customer since 2019\n+44 20 7946 0000'],
    ['phone line, en', 'Sent from my iPhone'],
    ['phone line, fr', 'Envoyé de mon iPhone'],
    ['phone line, nl', 'Verzonden vanaf mijn Galaxy'],
    ['phone line, de', 'Von meinem iPhone gesendet'],
    ['phone line, es', 'Enviado desde mi iPhone'],
    ['phone line, it', 'Inviato da iPhone'],
    ['phone line, pt', 'Enviado do meu iPhone'],
    ['Outlook app', 'Get Outlook for iOS<https://aka.example/o0ukef>'],
    ['Zoho', '---- On Tue, 03 Nov 2026 16:58:00 +0100 Help <h@b.example> wrote ---\n\nHello'],
    ['Gmail, wrapped before the address', 'On Tue, 3 Nov 2026 at 16:58, Help\n<h@b.example> wrote:\n\n> Hello'],
    ['an address first', '<h@b.example> schrieb am Di., 3. Nov. 2026, 16:58:\n\nHallo'],
    ['Horde', 'Zitat von Help <h@b.example>:\n\n> Hallo'],
    ['a title of no known words', '----- Mail original -----\nDe: Help <h@b.example>\nÀ: Ann\nObjet: Q\n\nBonjour'],
    ['Apple forward', 'Inicio del mensaje reenviado:\n\nDe: Help\nAsunto: Q\nFecha: hoy\nPara: Ann\n\nHola'],
    ['a border of mixed dashes', '————-—————-—\nRépondez au-dessus de cette ligne.\n\nBonjour'],
    ['an unknown phone', 'Sent from my WIKO RIDGE'],
    [
      'a confidentiality notice',
      'This email is confidential and intended solely for the addressee. If received in error, delete it.',
    ],
    ['a printing notice', "Pensez à l'environnement avant d'imprimer ce courriel."],
    ['signature, phone line and quote', '--\nAnn\n\nSent from my iPhone\n\n> Hello\n> there'],
  ])('keeps only the reply: %s', (_name, rest) => {
    expect(text(`${reply}\n\n${rest}`)).toEqual({ text: reply, trimmed: true });
  });

  it('keeps answers below and between quotes, with the questions', () => {
    expect(text('On Tue, 3 Nov 2026 at 16:58, Help <h@b.example> wrote:\n> Which router?\n\nThe white one.').text).toBe(
      'The white one.',
    );
    expect(text('See below.\n\n> Which router?\n\nThe white one.\n\n> Since when?\n\nMonday.').text).toBe(
      'See below.\n\n> Which router?\n\nThe white one.\n\n> Since when?\n\nMonday.',
    );
  });

  it.each([
    'I travelled from: Ghent\nTo: Lyon\nDate: Monday\nand the SIM did not work.',
    'My colleague wrote: nothing works.',
    'On Monday at 10:15 the technician came and did nothing.',
    'Two options:\n--\nfirst, a refund, with all the costs that I had because of the long wait for your technician, who never came, and the phone\nsecond, a new router. '.padEnd(
      400,
      'x',
    ),
    'Sent from my bank, the payment came back.',
    'I returned it.\n\nSent via DHL on 3 March\n\nTracking 0034',
    'Hello,\n\nOn 3 March 2026 at 10:15 Ms Berger wrote:\n\nwe will refund you.\n\nNothing came.',
    'On 3 March at 10:15 help@b.example wrote that all is fine:\nit is not.',
    'The mail that failed:\nFrom: me@a.example\nTo: you@b.example\nSubject: Test\nIt bounces. Why?',
    'We need:\n- 2 lamps\n\n--\n\nAlso please send the invoice to our new address in Leith.',
    'Hello\n\nSent from my iPhone it works, from the PC it does not.',
    'The parcel was\nsent from my iPhone shop by mistake.\nPlease issue a new one.',
    'Op 3 maart 2026 om 10:15 schreef u mij dat het onderweg was:\ndat was niet waar.',
    'Name: Petra Lang\nContract: 77-1203\n______________\nReading: 40213\nRead on: today',
    'Two things:\n--\n1 lamp\n--\nWhen do they come?',
    'Hello,\n\nI got this email in error, it is confidential and intended for another recipient. I will delete it.',
    'It says:\n\n> Error 5012\n> Please call your administrator',
    '1. restart\n2. wait > 5 minutes\n3. call',
  ])('cuts nothing from prose: %s', (raw) => {
    expect(text(raw)).toEqual({ text: raw.trim(), trimmed: false });
  });

  it('gives the whole text when all of it is a quote or a forward', () => {
    expect(text('> only a quote').text).toBe('> only a quote');
    const forward =
      '---------- Forwarded message ---------\nFrom: Bank <b@bank.example>\nDate: Tue\nSubject: Notice\n\nYour card was charged.';
    expect(text(forward)).toEqual({ text: forward, trimmed: false });
  });

  it('keeps a forwarded mail below a comment only when asked to', () => {
    const raw =
      'Is this real?\n\n---------- Forwarded message ---------\nFrom: Bank <b@bank.example>\nSubject: Notice\nDate: Tue\n\nPay now.';
    expect(text(raw).text).toBe('Is this real?');
    expect(cleanMessage({ html: null, text: raw }, { keepForwarded: true }).text).toBe(raw);
  });

  it('never makes text up and keeps a text without marks whole', () => {
    const plain = fc.array(fc.stringMatching(/^[a-z ,]{1,40}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(plain, (lines) => {
        const raw = lines.join('\n');
        expect(text(raw).text.replace(/\s/g, '')).toBe(raw.replace(/\s/g, ''));
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('>', '-', '\n', 'On ', '2026', ':', 'wrote', 'a@b.example', ' ') }),
        (raw) => {
          const given = raw.split('\n').map((line) => line.trim());
          for (const line of text(raw).text.split('\n')) expect(given).toContain(line.trim());
        },
      ),
    );
  });
});

describe('cleanMessage on HTML', () => {
  it.each([
    [
      'Zendesk comment',
      '<div class="zd-comment" dir="auto"><p>It still does not work.</p><p>Thanks,<br>Ann</p><span class="collapse-signature"></span><div class="signature"><p>--<br>Ann Example</p></div></div>',
    ],
    [
      'Gmail',
      '<div dir="ltr">It still does not work.<br><br>Thanks,<br>Ann</div><br><div class="gmail_quote"><div class="gmail_attr">On Tue, 3 Nov 2026 at 16:58, Help &lt;<a href="mailto:h@b.example">h@b.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex">Hello</blockquote></div>',
    ],
    [
      'Outlook',
      '<p>It still does not work.</p><p>Thanks,<br>Ann</p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Van:</b> Help<br></div><div>Hallo</div>',
    ],
    [
      'Outlook for Windows',
      '<p class="MsoNormal">It still does not work.</p><p>Thanks,<br>Ann</p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Help &lt;h@b.example&gt;<br><b>Sent:</b> Tuesday<br><b>To:</b> Ann<br><b>Subject:</b> Re</p></div><p>Hello</p>',
    ],
    [
      'Apple Mail',
      '<div>It still does not work.</div><div><br></div><div>Thanks,</div><div>Ann</div><div><br><blockquote type="cite"><div>On 3 Nov 2026, at 16:58, Help &lt;h@b.example&gt; wrote:</div><div>Hello</div></blockquote></div>',
    ],
    [
      'Thunderbird',
      '<p>It still does not work.</p><p>Thanks,<br>Ann</p><div class="moz-cite-prefix">On 03/11/2026 16:58, Help wrote:<br></div><blockquote type="cite" cite="mid:1"><p>Hello</p></blockquote>',
    ],
    [
      'Yahoo',
      '<div>It still does not work.</div><div><br></div><div>Thanks,</div><div>Ann</div><div class="yahoo_quoted"><div>On Tuesday 3 November 2026 at 16:58:01 CET, Help &lt;h@b.example&gt; wrote:</div><div>Hello</div></div>',
    ],
  ])('keeps only the reply: %s', (_name, raw) => {
    expect(html(raw)).toEqual({ text: reply, trimmed: true });
  });

  it('takes a horizontal rule for a border between sections, and cuts a signature with an address below it', () => {
    expect(html('<p>Two ordered.</p><hr><p>One arrived.</p>').text).toContain('One arrived.');
    expect(html('<p>Two ordered.</p><hr><p>Ann Example<br>+44 20 7946 0000</p>').text).toBe('Two ordered.');
  });

  it('takes an "external sender" banner off the top', () => {
    const banner = 'CAUTION: This email originated from outside of the organization. Do not click links.';
    expect(text(`${banner}\n\nWe accept.`)).toEqual({ text: 'We accept.', trimmed: true });
  });

  it('keeps a blockquote that is the author’s own formatting, and answers inside a Gmail quote', () => {
    expect(html('<p>It says:</p><blockquote><p>Error 5</p></blockquote>').text).toBe('It says:\n\nError 5');
    expect(
      html(
        '<p>See below</p><div class="gmail_quote"><blockquote class="gmail_quote">Which one?</blockquote><div>The white one</div></div>',
      ).text,
    ).toBe('See below\n\n> Which one?\n\nThe white one');
  });

  it('prefers HTML, takes the text when there is none, and keeps what only a stop mark precedes', () => {
    expect(cleanMessage({ html: ' ', text: 'plain' }).text).toBe('plain');
    expect(html('<div id="divRplyFwdMsg">From: x</div><p>Below the mark</p>').text).toContain('Below the mark');
  });
});

it('takes no minutes over a line of one sign repeated', () => {
  const started = performance.now();
  expect(borderAt('_'.repeat(16_000))).toBeNull();
  expect(performance.now() - started).toBeLessThan(500);
});
