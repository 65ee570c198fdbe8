/**
 * What is newer than the oldest browsers that Waymark works in: Safari 15.4, Chrome 100 and Firefox 115.
 * From the tables of MDN (browser-compat-data) and Can I use, 30 November 2026. A feature that is used for the first time
 * and is newer than these three has its row here.
 */

/** CSS that must stand inside `@supports`, since without it something would be unreadable or out of place. */
export const cssNeedsWay: [name: string, found: RegExp][] = [
  ['color-mix()', /\bcolor-mix\(/],
  ['light-dark()', /\blight-dark\(/],
  ['oklch(), lab() and their kind', /\b(oklch|oklab|lch|lab|color)\((?!scheme)/],
  ['a colour made from another', /\b(rgb|hsl)a?\(\s*from\b/],
  ['dvh, svh, lvh and their kind', /\d(d|s|l)v(h|w|i|b|min|max)\b/],
  [
    'round(), mod(), abs(), sin() and their kind',
    /[\s:,(](round|mod|rem|abs|sign|sin|cos|tan|pow|sqrt|exp)\(/,
  ],
  ['translate, rotate and scale of their own', /^(translate|rotate|scale)\s*:/],
  ['overflow: clip', /^overflow(-[xy])?\s*:.*\bclip\b/],
  ['mask without its prefix', /^mask(-\w+)?\s*:/],
  ['subgrid', /\bsubgrid\b/],
  ['anchor positions', /^(position-anchor|position-area|anchor-name)\s*:|\banchor\(/],
];

/** Selectors that an older browser does not know: it then drops the whole rule, with every other selector of its list. */
export const selectorsNeedWay: [name: string, found: RegExp][] = [
  [':has()', /:has\(/],
  [':dir()', /:dir\(/],
  [':popover-open', /:popover-open/],
  [':modal', /:modal\b/],
  [':user-valid and :user-invalid', /:user-(in)?valid/],
  [':nth-child(… of …)', /:nth-(last-)?child\([^)]* of /],
  [':open', /:open\b/],
  ['::details-content', /::details-content/],
  ['nested rules', /(^|[\s,(>+~])&/],
];

/** Rules of the sheet, by their name. An unknown one is dropped with everything in it. */
export const atRulesNeedWay =
  /^@(container|scope|starting-style|property|position-try|view-transition|when|else)\b/;
/** A range as `(width >= 40rem)` in a media query: Safari 16.4, Chrome 104. */
export const mediaRange = /^@media[^{]*[<>]/;

/**
 * Names in scripts. `guard`, where there is one, is what must stand in a file that uses the name: a question whether it is
 * there. Without a guard it may not be used.
 */
export const scriptNames: Record<string, RegExp | null> = {
  // On lists and text.
  toSorted: null,
  toReversed: null,
  toSpliced: null,
  fromAsync: null,
  groupBy: null,
  isWellFormed: null,
  toWellFormed: null,
  isSubsetOf: null,
  isSupersetOf: null,
  isDisjointFrom: null,
  symmetricDifference: null,
  toBase64: null,
  fromBase64: null,
  toHex: null,
  fromHex: null,
  // In the language.
  withResolvers: /\.withResolvers ?&&/,
  getOrInsert: null,
  getOrInsertComputed: null,
  Temporal: null,
  DurationFormat: null,
  Segmenter: /typeof Intl\.Segmenter|Intl\.Segmenter ?[!=]==? ?void 0/,
  // Of the browser.
  canParse: null,
  timeout: null,
  any: null,
  showPopover: null,
  hidePopover: null,
  togglePopover: null,
  requestClose: null,
  checkVisibility: null,
  showPicker: null,
  setHTMLUnsafe: null,
  setHTML: null,
  moveBefore: /\.moveBefore ?&&/,
  startViewTransition: null,
  createWritable: null,
  CompressionStream: null,
  DecompressionStream: null,
  URLPattern: null,
  CloseWatcher: null,
  scheduler: null,
  userActivation: null,
  requestIdleCallback: /["'`]requestIdleCallback["'`] ?in /,
  BarcodeDetector: /["'`]BarcodeDetector["'`] ?in |typeof BarcodeDetector|\.BarcodeDetector/,
  setAppBadge: /["'`]setAppBadge["'`] ?in /,
};
/** Names that are newer only as a part of this: `AbortSignal.timeout`. */
export const onlyOf: Record<string, string> = { timeout: 'AbortSignal', any: 'AbortSignal' };

/** Kinds of syntax newer than ES2021 with class fields, which is what Safari 15.4 reads. */
export const syntaxTooNew: Record<string, string> = {
  StaticBlock: 'static { } in a class (Safari 16.4)',
  ImportAttribute: 'import … with { } (Safari 17.2)',
  Decorator: 'a decorator',
};
/** In a regular expression that is written out: it stops the whole file. */
export const regexTooNew = /\(\?<[=!]|\(\?[ims-]+:/;
