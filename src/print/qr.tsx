/** A square code that a phone's camera reads: the address of the same page online, and nothing of a person. */
import { encode } from 'uqr';
import { useReader } from '../language/reader';

/** The drawing of a code's dark squares as an SVG path, one unit a square, and its side in squares. */
function qrPath(address: string): { path: string; side: number } {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const rows = data.map((row, y) => {
    const runs = [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ];
    return runs.map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`).join('');
  });
  return { path: rows.join(''), side: size };
}

/** The code for a place such as `/ar/housing/`, with its address in letters below it. */
export function Qr({ to }: { to: string }) {
  const { pack, say } = useReader();
  const address = `${pack.council.site}${to}`;
  const { path, side } = qrPath(address);
  return (
    <div class="qr">
      <svg viewBox={`-2 -2 ${side + 4} ${side + 4}`} role="img" aria-label={say('paper.scan')}>
        <path d={path} />
      </svg>
      <a href={address}>
        <bdi dir="ltr">{address.replace(/^https?:\/\//, '')}</bdi>
      </a>
    </div>
  );
}
