import type { FileFault } from '../../../lib/knowledge/types';
import { type PdfRun, pdfHtml } from '../../../lib/text/pdf-html';

/** As much of pdfjs's document as is read here. */
interface PdfDocument {
  numPages: number;
  getMetadata(): Promise<{ info: object }>;
  getPage(n: number): Promise<{
    getTextContent(): Promise<{ items: readonly object[] }>;
    cleanup(): unknown;
  }>;
}

/** A PDF being opened, and how to let go of it and of what it holds. */
export interface OpenedPdf {
  document: Promise<PdfDocument>;
  close(): Promise<void>;
}

export type OpenPdf = (bytes: Uint8Array) => Promise<OpenedPdf>;

const mostPages = 2000;
const mostText = 2_000_000;
/** One that takes longer is made to keep a reader busy. */
const mostMs = 60_000;

/** Opens PDFs by pdfjs in a worker of the extension's own, one for each, so that a bad one takes nothing down. */
export const openPdf: OpenPdf = async (bytes) => {
  // Loaded with the first PDF only: it is half a megabyte.
  const [{ getDocument, PDFWorker, VerbosityLevel }, { default: address }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?url'),
  ]);
  // Made by ourselves: pdfjs makes one of a blob where it does not know the extension's origin, and the policy forbids that.
  const port = new Worker(address, { type: 'module' });
  // The types know of no port.
  const worker = new PDFWorker({ port: port as unknown as null, verbosity: VerbosityLevel.ERRORS });
  // No fonts, pictures or forms are wanted, and nothing is fetched.
  const task = getDocument({
    data: bytes,
    worker,
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  });
  return {
    document: task.promise as Promise<unknown> as Promise<PdfDocument>,
    async close() {
      port.terminate();
      await Promise.race([task.destroy().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 500))]);
    },
  };
};

/** A run of text; marked content, which the list holds as well, has no `str`. */
function runOf(item: object): PdfRun | null {
  const { str, transform, width } = item as { str?: unknown; transform?: unknown; width?: unknown };
  if (typeof str !== 'string' || !Array.isArray(transform)) return null;
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform.map(Number);
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  return { text: str, x, y, size, width: Number(width) || 0 };
}

async function textOf(document: PdfDocument): Promise<{ html: string } | { fault: FileFault }> {
  if (document.numPages > mostPages) return { fault: 'too-large' };
  const pages: PdfRun[][] = [];
  let length = 0;
  for (let n = 1; n <= document.numPages; n += 1) {
    const page = await document.getPage(n);
    const runs = (await page.getTextContent()).items.flatMap((item) => runOf(item) ?? []);
    page.cleanup();
    pages.push(runs);
    length += runs.reduce((sum, { text }) => sum + text.length, 0);
    if (length > mostText) return { fault: 'too-large' };
  }
  const { info } = await document.getMetadata();
  const lang: unknown = Reflect.get(info, 'Language');
  const html = pdfHtml(pages, typeof lang === 'string' ? lang : '');
  if (html === null) return { fault: 'no-text' };
  return html.length > mostText ? { fault: 'too-large' } : { html };
}

/**
 * The text of a PDF as HTML, or why there is none. Never rejects but for an aborted signal.
 * @param bytes the file; handed to the worker and empty afterwards
 */
export async function readPdf(
  bytes: Uint8Array,
  signal: AbortSignal,
  open: OpenPdf = openPdf,
): Promise<{ html: string } | { fault: FileFault }> {
  const opened = await open(bytes);
  const stop = AbortSignal.any([signal, AbortSignal.timeout(mostMs)]);
  const stopped = new Promise<{ fault: FileFault }>((resolve) => {
    stop.addEventListener('abort', () => resolve({ fault: 'too-large' }), { once: true });
  });
  try {
    const read = opened.document.then(textOf);
    // What fails after the stop is nobody's any more.
    read.catch(() => undefined);
    return await Promise.race([read, stopped]);
  } catch (error) {
    return { fault: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged' };
  } finally {
    await opened.close();
    signal.throwIfAborted();
  }
}
