import type { HandedFile } from '../../../lib/knowledge/types';
import { decodeText } from '../../../lib/text/decode';
import { spoken } from '../source-draft';
import { readPdf } from './read-pdf';

/** A file that a person chose or dropped, with its path inside the folder. */
export interface PickedFile {
  path: string;
  file: File;
}

export interface ReadFiles {
  /** In order of path; one without text says why. */
  files: HandedFile[];
  /** Paths of files of a kind that is not read. */
  otherKinds: string[];
  /** True when there were more than fit into one source. */
  tooMany: boolean;
  /** The name of the folder they all lay in. */
  folder: string | null;
}

/** Bounds of `sources.addFolder`. */
const maxFiles = 5000;
const maxText = 2_000_000;
const maxPdfBytes = 50_000_000;

/** What is read, as an `<input>` takes it. */
export const readKinds = '.md,.markdown,.html,.htm,.pdf,.csv,.tsv,.json,.jsonl';
const isRead = /\.(?:md|markdown|html?|pdf|csv|tsv|jsonl?)$/i;

/** Files of an `<input type="file">`; with `webkitdirectory` their paths begin with the folder's name. */
export function pickedFiles(list: FileList | null): PickedFile[] {
  return [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** Files as they were dropped; folders are walked through by the drop zone, which gives `./folder/name`. */
export function droppedFiles(list: readonly (File & { path?: string })[]): PickedFile[] {
  return list.map((file) => ({ path: (file.path ?? file.name).replace(/^\.?\//, ''), file }));
}

/** The folder that all files lie in, or null when they do not share one. */
export function folderName(files: readonly { path: string }[]): string | null {
  const tops = new Set(files.map(({ path }) => (path.includes('/') ? (path.split('/')[0] ?? '') : '')));
  const [only] = tops;
  return tops.size === 1 && only ? only : null;
}

async function readOne({ path, file }: PickedFile, signal: AbortSignal): Promise<HandedFile> {
  const known = { path, modifiedAt: file.lastModified > 0 ? file.lastModified : null };
  const isPdf = /\.pdf$/i.test(path);
  if (file.size > (isPdf ? maxPdfBytes : maxText)) return { ...known, text: '', fault: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!isPdf) {
      const text = decodeText(bytes);
      return text.length > maxText ? { ...known, text: '', fault: 'too-large' } : { ...known, text };
    }
    const read = await readPdf(bytes, signal);
    return 'html' in read ? { ...known, text: read.html } : { ...known, text: '', ...read };
  } catch {
    signal.throwIfAborted();
    // Gone or locked since it was chosen.
    return { ...known, text: '', fault: 'damaged' };
  }
}

/**
 * Reads what was chosen, one by one; hidden folders and other kinds are left out. A file keeps its path below the folder
 * that was chosen, so that the folder under another name, or its files alone, are the same files again.
 * Rejects only when `signal` aborts.
 */
export async function readFiles(
  picked: readonly PickedFile[],
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<ReadFiles> {
  const seen = picked.filter(({ path }) => !/(?:^|\/)(?:\.|__MACOSX\/)/.test(path) && path.length <= 1000);
  const folder = folderName(seen);
  // A folder named by a language says something about its files.
  const isLanguage = spoken.some((lang) => folder?.toLowerCase().split(/[-_]/)[0] === lang);
  const cut = folder === null || isLanguage ? 0 : folder.length + 1;
  const wanted = seen
    .filter(({ path }) => isRead.test(path))
    .map(({ path, file }) => ({ path: path.slice(cut), file }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const files: HandedFile[] = [];
  for (const one of wanted.slice(0, maxFiles)) {
    signal.throwIfAborted();
    onProgress(files.length, Math.min(maxFiles, wanted.length));
    files.push(await readOne(one, signal));
  }
  return {
    files,
    otherKinds: seen.filter(({ path }) => !isRead.test(path)).map(({ path }) => path),
    tooMany: wanted.length > maxFiles,
    folder,
  };
}

/** Characters and files a message: browsers refuse messages of more than 64 MB. */
const partText = 8_000_000;
const partFiles = 250;

/** Files in parts that fit into a message each; no files are one empty part. */
export function partsOf(files: readonly HandedFile[]): HandedFile[][] {
  const parts: HandedFile[][] = [[]];
  let size = 0;
  for (const file of files) {
    const last = parts.at(-1);
    if (last && last.length > 0 && (size + file.text.length > partText || last.length >= partFiles)) {
      parts.push([file]);
      size = file.text.length;
    } else {
      last?.push(file);
      size += file.text.length;
    }
  }
  return parts;
}
