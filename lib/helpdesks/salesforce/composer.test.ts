// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { HelpdeskPage } from '../adapter';
import { createSalesforce } from './adapter';
import { refOf } from './case-id';
import { makeForeign } from './fixtures/foreign-frame';

const id = '500Hu00001abCdEIAU';
const url = new URL(`https://acme.lightning.force.com/lightning/r/Case/${id}/view`);
const page: HelpdeskPage = { document, url, fetch: globalThis.fetch };
const ref = refOf(url, id);
const quoted = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const own = (inner: string) => `<iframe title="CK Editor Container" srcdoc="${quoted(inner)}"></iframe>`;
const ckeditor = own(
  `<iframe class="cke_wysiwyg_frame" srcdoc="${quoted('<body contenteditable="true"></body>')}"></iframe>`,
);
const publisher = (inner: string) =>
  `<div class="supportPublisherQuickSendEmail">${inner}<button class="cuf-publisherShareButton"><span>Send</span></button></div>`;
const elsewhere = (host: string) => `<iframe title="CK Editor Container" data-host="${host}" srcdoc=""></iframe>`;

function show(content: string, outside = ''): void {
  document.body.innerHTML = `<a role="tab" aria-controls="t" href="/lightning/r/Case/${id}/view"></a>
    <section class="oneConsoleTab active" id="t">${content}</section>${outside}`;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('[data-host]'))
    makeForeign(frame, `https://${frame.dataset.host}/apex/emailEditor`);
}

/** What is found, shortly. */
function found(): string {
  const adapter = createSalesforce(0);
  const composer = adapter.composer(page, ref);
  if (composer) return `${composer.editable.nodeName} ${composer.channel}`;
  const beyond = adapter.composerBeyond?.(page, ref) ?? null;
  return beyond === null || beyond === 'unknown' ? String(beyond) : `frame ${beyond.channel}`;
}

describe('the composer', () => {
  it.each([
    ['CKEditor in two frames', publisher(ckeditor), 'BODY public'],
    ['no publisher', '', 'null'],
    ['an editor that is still loading', publisher(own('')), 'null'],
    ['a publisher that is still loading', publisher(''), 'null'],
    ['two publishers', publisher(ckeditor) + publisher(ckeditor), 'null'],
    ['a frame on the org’s Visualforce host', publisher(elsewhere('acme--c.vf.force.com')), 'frame public'],
    ['a frame on another org’s host', publisher(elsewhere('other--c.vf.force.com')), 'unknown'],
    ['a frame on any other host', publisher(elsewhere('evil.example')), 'unknown'],
    ['an editor that is not known', publisher('<div contenteditable="true"></div>'), 'unknown'],
    ['a hidden publisher', `<div hidden>${publisher(ckeditor)}</div>`, 'null'],
    [
      'a post beside a hidden publisher',
      `<div hidden>${publisher(ckeditor)}</div><div class="forceChatterMessageBodyInputRichTextEditor"><div class="ql-editor" contenteditable="true"></div></div>`,
      'DIV internal',
    ],
    ['a case comment', '<textarea name="inputComment"></textarea>', 'TEXTAREA internal'],
  ])('%s', (_, content, expected) => {
    show(content);
    expect(found()).toBe(expected);
  });

  it('is not one at the foot of the window, which stays open from case to case', () => {
    show('', `<div class="slds-docked-composer slds-is-open">${ckeditor}</div>`);
    expect(found()).toBe('unknown');
  });

  it('is never that of a case in the background', () => {
    show(publisher(ckeditor));
    const other = refOf(url, '500Hu00001abCdFIAU');
    expect(createSalesforce(0).composer(page, other)).toBeNull();
    expect(createSalesforce(0).composerBeyond?.(page, other)).toBeNull();
  });

  it('submits by its own buttons alone', () => {
    show(`${publisher(ckeditor)}<button class="slds-button_brand" id="save">Save</button>`);
    const adapter = createSalesforce(0);
    const send = document.querySelector('.cuf-publisherShareButton span') as Element;
    expect(adapter.submits(page, ref, send)).toBe(true);
    expect(adapter.submits(page, ref, document.getElementById('save') as Element)).toBe(false);
    expect(adapter.sendButtons(page)).toHaveLength(1);
  });
});
