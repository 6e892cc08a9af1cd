import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { lockedPdf, makePdf } from './fixtures/pdf';
import { type OpenPdf, readPdf } from './read-pdf';

const signal = new AbortController().signal;
// The build for Node, without a worker of its own; the browser test reads with the one that is shipped.
const open: OpenPdf = async (bytes) => {
  const task = getDocument({ data: bytes, verbosity: 0, disableFontFace: true, useSystemFonts: false, useWasm: false });
  return { document: task.promise as never, close: () => task.destroy() };
};

describe('a PDF', () => {
  it('gives its text with headings and pages', async () => {
    const bytes = makePdf([
      [
        [50, 780, 20, 'Router manual'],
        [50, 740, 11, 'Hold the button for ten seconds,'],
        [50, 726, 11, 'then wait until it blinks.'],
      ],
      [
        [50, 780, 15, 'Lights'],
        [50, 750, 11, 'Red: no line. Caf\u00e9 <b>'],
      ],
    ]);
    expect(await readPdf(bytes, signal, open)).toEqual({
      html: `<html lang="en-GB"><body>
<!--sidedesk page 1-->
<h1>Router manual</h1>
<p>Hold the button for ten seconds, then wait until it blinks.</p>
<!--sidedesk page 2-->
<h2>Lights</h2>
<p>Red: no line. Caf\u00e9 &lt;b&gt;</p>
</body></html>`,
    });
  });

  it('says why it gives none', async () => {
    expect(await readPdf(makePdf([[], []]), signal, open)).toEqual({ fault: 'no-text' });
    expect(await readPdf(lockedPdf(), signal, open)).toEqual({ fault: 'locked' });
    expect(await readPdf(new TextEncoder().encode('%PDF-1.7 and then nothing'), signal, open)).toEqual({
      fault: 'damaged',
    });
  });

  it('is let go of when nobody waits for it any more', async () => {
    const stop = new AbortController();
    let closed = 0;
    const hanging: OpenPdf = async () => ({
      document: new Promise<never>(() => {}),
      close: async () => {
        closed += 1;
      },
    });
    const reading = readPdf(new Uint8Array(), stop.signal, hanging);
    setTimeout(() => stop.abort(new Error('stopped')), 5);
    await expect(reading).rejects.toThrow('stopped');
    expect(closed).toBe(1);
  });
});
