/** The sheets of paper: their size, margins, and what stands at the edge of each page. */

export type Size = 'A3' | 'A4' | 'A5';

/** Width and height of an upright sheet, in millimetres. */
export const millimetres: Record<Size, [number, number]> = { A3: [297, 420], A4: [210, 297], A5: [148, 210] };

/** Margins in millimetres: top, sides, bottom. */
const margins: Record<Size, [number, number, number]> = {
  A3: [17, 19, 17],
  A4: [16, 16, 16],
  A5: [13, 11, 14],
};

/** Height of what is inside the margins, in millimetres. */
export const insideHeight = (size: Size): number =>
  millimetres[size][1] - margins[size][0] - margins[size][2];
/** Width of what is inside the margins, in millimetres. */
export const insideWidth = (size: Size): number => millimetres[size][0] - 2 * margins[size][1];

const quoted = (words: string) => `"${words.replace(/["\\]/g, '\\$&').replaceAll('\n', ' ')}"`;

interface Edge {
  dir: 'ltr' | 'rtl';
  /** Whose offer it is: Latin letters. */
  council: string;
  /** The day of the content, in words. */
  date: string;
}

/** The rules for a size of paper. With `edge`, every page but the first has its number, the council and the day. */
export function pageStyles(size: Size, edge?: Edge): string {
  const [width, height] = millimetres[size];
  const [top, side, bottom] = margins[size];
  const box = `@page { size: ${width}mm ${height}mm; margin: ${top}mm ${side}mm ${bottom}mm; }`;
  if (!edge) return box;
  const small = `font-size: 7.5pt; color: #333;`;
  const [start, end] = edge.dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  return `${box}
@page {
  @bottom-${start} { content: ${quoted(edge.council)}; ${small} text-align: ${start}; direction: ltr; }
  @bottom-center { content: counter(page); font-size: 9pt; font-weight: 700; }
  @bottom-${end} { content: ${quoted(edge.date)}; ${small} text-align: ${end}; direction: ${edge.dir}; }
}
@page :first { @bottom-left { content: none; } @bottom-center { content: none; } @bottom-right { content: none; } }`;
}
