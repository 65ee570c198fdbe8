/** What axe finds wrong with a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';

const ofAxe = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const source = readFileSync(ofAxe.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 to AA, and what axe's makers hold to be good. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

export interface Look {
  /** A selector of the part that is looked at; the whole page if left out. */
  within?: string;
  /** Rules that this page may break. */
  allowed?: string[];
  /**
   * Whether the size of what is tapped is measured too. Axe takes what the menu at the foot happens to lie over for
   * small, so only a screen as tall as its page can be measured; layout.spec.ts measures everything else.
   */
  sizes?: boolean;
  /** The only rules to look at; every rule of the standards if left out. */
  only?: string[];
}

interface Axe {
  run(
    where: string | Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/**
 * What axe finds wrong with the page as it stands: for each fault its rule and the HTML of its elements; [] where there is
 * none. Runs in the page itself: the package's own way opens another page for each look, and takes three times as long.
 */
export async function faultsOf(page: Page, look: Look = {}): Promise<string[]> {
  await page.evaluate(source);
  const { within, allowed = [], sizes = false, only } = look;
  const runOnly = only ? { type: 'rule', values: only } : { type: 'tag', values: standards };
  const left = only ? [] : sizes ? allowed : [...allowed, 'target-size'];
  const rules = Object.fromEntries(left.map((id) => [id, { enabled: false }]));
  return page.evaluate(
    async ({ within, options }) => {
      // What is far off the screen has no measures until somebody scrolls there; axe takes it to lie over what stands below it.
      const drawn = new CSSStyleSheet();
      drawn.replaceSync('* { content-visibility: visible !important; }');
      document.adoptedStyleSheets = [drawn];
      const { axe } = window as unknown as { axe: Axe };
      const { violations } = await axe.run(within ?? document, options);
      document.adoptedStyleSheets = [];
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
    },
    { within, options: { runOnly, rules, resultTypes: ['violations'] } },
  );
}

/** Holds that axe finds no fault. `name` says in a failure which page or state it was. */
export async function expectNoFault(page: Page, look?: Look, name?: string): Promise<void> {
  expect(await faultsOf(page, look), name).toEqual([]);
}

/** The rules that look at colours: all that may find something in the dark that the light does not show. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Holds that axe finds no fault, in the light and then in the dark. Leaves the page in the light. */
export async function expectNoFaultInBoth(page: Page, look?: Look, name = 'the page'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  await expectNoFault(page, look, name);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoFault(page, { ...look, only: ofColours }, `${name} in the dark`);
  await page.emulateMedia({ colorScheme: 'light' });
}
