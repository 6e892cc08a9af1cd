import { sendText } from '../../demo/server/exchange';
import { ownHost, underOwnName } from './own-domain';
import { createSites, type Sites } from './sites';

/**
 * An application without an adapter: an invented customer desk on one host, beside the demo's helpdesk under its vendor's
 * name and under a company's own.
 */
export interface AnyPageSite extends Sites {
  caseUrl(number: number): string;
  url(path: string): string;
}

export const crmHost = 'crm.brightline.example';

/** Invented. The first is answered by the demo's articles. */
export const cases = {
  7: {
    title: 'Case 7: new phone',
    words: [
      'Hello, I bought a new iPhone yesterday and cannot find out how to move my eSIM from the old phone to the new one.',
      'The old phone still works, the new one says that no plan is set up. What do I have to do? Yours, Vera Lind',
    ],
  },
  8: {
    title: 'Case 8: invoice',
    words: [
      'Good morning, the invoice of last month shows two charges for the same subscription and I would like one back.',
      'Please tell me when I can expect the money on my account. Regards, Tom Okafor',
    ],
  },
} as const;

export async function createAnyPageSite(): Promise<AnyPageSite> {
  const sites = await createSites([crmHost, ownHost], async (exchange, demo) => {
    const { pathname, hostname } = exchange.url;
    if (hostname !== crmHost) return demo(underOwnName(exchange));
    const number = /^\/cases\/(\d)$/.exec(pathname)?.[1];
    if (number) return sendText(exchange, 'text/html', casePage(Number(number) as 7), 200, policy);
    if (pathname === '/empty') return sendText(exchange, 'text/html', '<!doctype html><title>Empty</title>');
    if (pathname === '/file.pdf') return sendText(exchange, 'application/pdf', pdf);
    sendText(exchange, 'text/plain', 'nothing here', 404);
  });
  const url = (path: string) => `https://${crmHost}${path}`;
  return { ...sites, caseUrl: (number) => url(`/cases/${number}`), url };
}

/** What the strictest applications send: nothing of others in a frame, none of others' scripts. */
const policy = {
  'content-security-policy': "default-src 'self'; script-src 'nonce-own'; style-src 'unsafe-inline'; frame-src 'none'",
};

const section = ({ title, words }: { title: string; words: readonly string[] }) =>
  `<h1>${title}</h1><article id="words">${words.map((one) => `<p>${one}</p>`).join('')}</article>`;

/** A single-page application: "next" puts the other case in the place of this one, address and fields untouched. */
const casePage = (number: 7 | 8) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>(3) Brightline desk</title><link rel="icon" href="data:,">
<style>body{font:15px/1.5 sans-serif;margin:0 24px}nav,aside{color:#666}textarea,#rich{width:34em;min-height:6em;border:1px solid #999}</style></head>
<body><header><nav><a href="/cases/7">Cases</a> <a href="/cases/8">People</a> <input type="search" id="find" aria-label="Find"></nav></header>
<main><div id="case">${section(cases[number])}</div><div id="thread"></div>
<form id="form"><textarea id="plain" aria-label="Reply"></textarea>
<div id="rich" contenteditable="true" aria-label="Long reply"></div>
<div id="note" contenteditable="true" aria-label="Internal note"></div>
<button type="button" id="send">Send</button></form></main>
<aside><p>Your day: 14 cases answered, two of them by telephone, none of them late so far today.</p>
<p id="hidden" hidden>${cases[number === 7 ? 8 : 7].words[0]}</p></aside>
<button id="next">Next case</button>
<script nonce="own">
  const other = ${JSON.stringify([section(cases[7]), section(cases[8])])};
  let shown = ${number - 7};
  document.getElementById('next').onclick = () => { shown = 1 - shown; document.getElementById('case').innerHTML = other[shown]; };
  document.getElementById('send').onclick = () => {
    const plain = document.getElementById('plain');
    const box = document.createElement('div');
    for (const line of plain.value.split('\\n').filter(Boolean)) box.append(Object.assign(document.createElement('p'), { textContent: line }));
    document.getElementById('thread').append(box);
    plain.value = '';
  };
</script></body></html>`;

const pdf =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n';
