/** What is seen of a page that was left by "Exit this page". */

interface Props {
  /** The same in each language that the page speaks. */
  of: { code: string; dir: 'ltr' | 'rtl'; closed: string; open: string }[];
}

/**
 * The cover of the page: that it is closed, and a way back in for the person whose phone it is. Beside what it covers and
 * not within, because WebKit does not draw what is visible within what is hidden. `public/early.js` shows it and hears its
 * button, so that both work on any page from the first moment on.
 */
export function Closed({ of }: Props) {
  return (
    <aside class="closed" hidden>
      {of.map(({ code, dir, closed, open }) => (
        <p lang={code} dir={dir}>
          {closed}{' '}
          <button type="button" class="quiet">
            {open}
          </button>
        </p>
      ))}
    </aside>
  );
}
