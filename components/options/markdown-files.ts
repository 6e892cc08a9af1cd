/** A file that a person chose or dropped, with its path inside the folder. */
export interface PickedFile {
  path: string;
  file: File;
}

export interface MarkdownFiles {
  files: { path: string; text: string; modifiedAt: number | null }[];
  /** Paths of files over the size limit. */
  tooBig: string[];
  /** True when there were more than fit into one source. */
  tooMany: boolean;
}

/** Bounds of `sources.addFolder`. */
const maxFiles = 5000;
const maxBytes = 2_000_000;

/** Files of an `<input type="file">`; with `webkitdirectory` their paths begin with the folder's name. */
export function pickedFiles(list: FileList | null): PickedFile[] {
  return [...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** Everything dropped, folders walked through. Has to be called in the drop event itself. */
export async function droppedFiles(transfer: DataTransfer): Promise<PickedFile[]> {
  // The list is emptied when the event is over, so all entries are taken before the first wait.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found = await Promise.all(entries.map(walk));
  return found.flat();
}

async function walk(entry: FileSystemEntry): Promise<PickedFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    const file = await new Promise<File>((done, fail) => (entry as FileSystemFileEntry).file(done, fail));
    return [{ path, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: PickedFile[] = [];
  // One call gives at most 100 entries; an empty answer is the end.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (part.length === 0) return found;
    for (const child of part) found.push(...(await walk(child)));
  }
}

/** The Markdown among the files, read as UTF-8 and sorted by path; hidden folders and other kinds are left out. */
export async function readMarkdown(picked: readonly PickedFile[]): Promise<MarkdownFiles> {
  const markdown = picked
    .filter(({ path }) => /\.(?:md|markdown)$/i.test(path) && !/(?:^|\/)\./.test(path) && path.length <= 1000)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const fitting = markdown.filter(({ file }) => file.size <= maxBytes);
  const files = await Promise.all(
    fitting.slice(0, maxFiles).map(async ({ path, file }) => ({
      path,
      text: await file.text(),
      modifiedAt: file.lastModified > 0 ? file.lastModified : null,
    })),
  );
  return {
    files,
    tooBig: markdown.filter(({ file }) => file.size > maxBytes).map(({ path }) => path),
    tooMany: fitting.length > maxFiles,
  };
}

/** The name of the folder all files lie in, or null when they do not share one. */
export function folderName(files: readonly { path: string }[]): string | null {
  const tops = new Set(files.map(({ path }) => (path.includes('/') ? (path.split('/')[0] ?? '') : '')));
  const [only] = tops;
  return tops.size === 1 && only ? only : null;
}
