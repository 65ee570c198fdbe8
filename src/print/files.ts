/** The list of the PDFs that were made: `npm run print` writes it, and the app reads it to link to them. */

export interface PaperFile {
  /** The file's name without its ending, such as `booklet-a4`. */
  name: string;
  pages: number;
  bytes: number;
}

/** Where the list is served. */
export const filesAddress = '/print/index.json';

/** The address of a PDF: `/print/ar/booklet-a4.pdf`. */
export const fileAddress = (lang: string, name: string): string => `/print/${lang}/${name}.pdf`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isFile(value: unknown): value is PaperFile {
  if (!isRecord(value)) return false;
  const { name, pages, bytes } = value;
  return (
    typeof name === 'string' &&
    /^[a-z0-9-]+$/.test(name) &&
    typeof pages === 'number' &&
    typeof bytes === 'number'
  );
}

/** The files by language, from the list as it was read; undefined where it is no such list. */
export function readPaperFiles(list: unknown): Record<string, PaperFile[]> | undefined {
  const languages = isRecord(list) ? list.languages : undefined;
  if (!isRecord(languages)) return undefined;
  const found: Record<string, PaperFile[]> = {};
  for (const [lang, files] of Object.entries(languages)) {
    if (!Array.isArray(files) || !files.every(isFile)) return undefined;
    found[lang] = files;
  }
  return found;
}
