/** A file that came back: read whatever its format, and found whole, or refused as a whole. */
import { readCsv } from '../export/csv';
import { readHtml } from '../export/html';
import { sumOf } from '../export/rows';
import { cutOff, type Filled, letters, notOurs, Unusable } from '../export/sheet';
import { readXlf } from '../export/xlf';

const asUtf8 =
  'Open it again in the program that it was written in and save it as UTF-8: in Excel as "CSV UTF-8", in LibreOffice with the character set "Unicode (UTF-8)", in Notepad with the encoding "UTF-8". Nothing was changed.';

/** Finds the format by what the file holds, and reads it. Throws `Unusable`. */
export function readFilled(bytes: Uint8Array): Filled {
  const text = textOf(bytes);
  try {
    return whole(filledOf(text));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw notOurs('Its parts stand thousands deep inside each other.');
  }
}

function filledOf(text: string): Filled {
  const start = text.slice(0, 2000);
  if (/<xliff[\s>]/.test(start)) return readXlf(text);
  if (/^\s*(<!doctype html|<html)/i.test(start)) return readHtml(text);
  if (/waymark-words/.test(text)) return readCsv(text);
  throw notOurs('This is no file of words for a translator.');
}

function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw notOurs('This is a workbook or document of an office program. Save it as CSV UTF-8 first.');
  if (bytes.length === 0) throw cutOff('it is empty.');
  try {
    return new TextDecoder('utf-8', { fatal: true })
      .decode(bytes)
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n');
  } catch {
    throw new Unusable(
      `The file is not in UTF-8 but in an older encoding such as Windows-1256, so its letters cannot be read. ${asUtf8}`,
    );
  }
}

/** The same file, where every row that was exported is in it and its letters are as they were. */
function whole(filled: Filled): Filled {
  const { rows, count } = filled;
  if (filled.letters.normalize('NFC').replace(/\s+/g, ' ').trim().replace(/'/g, '’') !== letters)
    throw new Unusable(
      `The file was saved in an encoding that cannot write every letter: "${letters}" has become "${filled.letters}". Go back to a copy from before. ${asUtf8}`,
    );
  const distinct = new Set(rows.map(({ id }) => id)).size;
  if (!Number.isInteger(count) || distinct < count)
    throw cutOff(`${count || '?'} rows were sent out and ${distinct} came back.`);
  return filled;
}

/** So many rows may be of words that the English has lost since; more are the words of something else. */
const mostStrange = 200;

/** Throws `Unusable` where the marks are not those that were sent out. A row that nobody knows is told of by itself. */
export function refuseOtherMarks({ rows, count, sum }: Filled, isKnown: (id: string) => boolean) {
  const ids = new Set(rows.map(({ id }) => id));
  const strange = [...ids].filter((id) => !isKnown(id)).length;
  if (strange > mostStrange)
    throw notOurs(`${strange} of its rows have ids that the English here does not have.`);
  const distinct = ids.size;
  if (distinct !== count || !rows.every(({ id }) => isKnown(id)) || sumOf(rows) === sum) return;
  throw new Unusable(
    'The marks in this file are not those that were sent out. Copy the words into a fresh export, and change only the column of the translation. Nothing was changed.',
  );
}
