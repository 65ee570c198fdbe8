/** Keeps the second language while somebody walks through: every link inside carries it on. */
import { useEffect } from 'preact/hooks';
import type { LanguageRef } from '../offer/pack';

/** The second language that an address asks for: one that is offered and is not the first; else ''. */
export function secondIn(
  asked: string | undefined,
  languages: readonly Pick<LanguageRef, 'code'>[],
  lang: string,
): string {
  return asked && asked !== lang && languages.some(({ code }) => code === asked) ? asked : '';
}

/**
 * Where a link leads with the second language in its address. A link to the second language itself changes the two
 * round. One that leads out, to a file, or names its second language already, is left as it is.
 */
export function carried(
  href: string,
  { origin, lang, and, codes }: { origin: string; lang: string; and: string; codes: readonly string[] },
): string {
  const url = new URL(href, origin);
  const [first = '', ...rest] = url.pathname.split('/').filter(Boolean);
  const inside = url.origin === origin && codes.includes(first) && !rest.at(-1)?.includes('.');
  if (!inside || url.searchParams.has('and')) return href;
  url.searchParams.set('and', first === and ? lang : and);
  return url.href;
}

/** While `and` is not '', has the links on the page lead to both languages; all but those that say `data-alone`. */
export function useCarry(lang: string, and: string, languages: readonly LanguageRef[]): void {
  useEffect(() => {
    if (!and) return;
    const codes = languages.map(({ code }) => code);
    const carry = (event: Event) => {
      const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
      const href = link?.getAttribute('href');
      if (!link || !href || href.startsWith('#') || 'alone' in link.dataset) return;
      const kept = carried(link.href, { origin: location.origin, lang, and, codes });
      if (kept === link.href) return;
      link.href = kept;
      // The page is not drawn from what was changed here: it gets its own address back.
      setTimeout(() => link.setAttribute('href', href));
    };
    const kinds = ['click', 'auxclick', 'contextmenu'];
    for (const kind of kinds) addEventListener(kind, carry, true);
    return () => {
      for (const kind of kinds) removeEventListener(kind, carry, true);
    };
  }, [lang, and, languages]);
}
