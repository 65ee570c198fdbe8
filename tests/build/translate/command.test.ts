/** `npm run words`: what it records, what it refuses, and every sentence that it says. */
import { expect, test } from 'vitest';
import { check } from '../../../src/build/check/check';
import { base, changed, fixture, today } from '../check/fixtures';
import { after, inState, recorded, states, words } from '../freshness/locks';

const checked = await recorded('checked');
const draft = await recorded('draft');
const gym = 'offer/health#gym';
const lines = async (...args: Parameters<typeof words>) => (await words(...args)).lines;
const refusal = async (...args: Parameters<typeof words>) =>
  words(...args).then(
    () => 'not refused',
    (error: Error) => error.message,
  );

test('help names every subcommand, and each says more of itself', async () => {
  const overview = (await lines(base)).join('\n');
  for (const name of ['status', 'accept', 'minor', 'add']) {
    expect(overview).toContain(`npm run words -- ${name}`);
    expect(await lines(base, name, '--help')).toEqual(await lines(base, 'help', name));
  }
});

test('status: all languages in a table', async () => {
  const size = states(base).size;
  const [head, row, none, about] = await lines(base, 'status');
  expect(head).toBe('language  checked  draft  behind  missing  words');
  expect(row?.split(/\s+/)).toEqual(['ar', '0', String(size), '0', '0', '0']);
  expect([none, about]).toEqual([
    '',
    `English has ${size} units: sections, heads of pages, items of lists, and words of the app.`,
  ]);
});

test('status of one language: file by file, with every reason', async () => {
  let source = changed('en/offer/health.md', 'each month', 'every month', checked);
  source = changed('ar/lists.md', '- سرير {#bed}\n', '', source);
  source = changed('ar/people.md', 'summary: ', 'summary: هنا ', source);
  const size = states(base).size;
  expect((await lines(source, 'status'))[1]?.split(/\s+/)).toEqual([
    'ar',
    String(size - 3),
    '1',
    '1',
    '1',
    '36',
  ]);
  const said = await lines(source, 'status', 'ar');
  const at = said.indexOf('');
  expect(said.slice(1, at).filter((line) => !/ 0 +0 +0 +0$/.test(line))).toEqual([
    expect.stringMatching(/^lists\.md +6 +0 +0 +1 +1$/),
    expect.stringMatching(/^offer\/health\.md +2 +0 +1 +0 +35$/),
    expect.stringMatching(/^people\.md +1 +1 +0 +0 +0$/),
    expect.stringMatching(new RegExp(`^all +${size - 3} +1 +1 +1 +36$`)),
  ]);
  expect(said.slice(at)).toMatchSnapshot();
});

test('what cannot be done is said with what to write instead', async () => {
  const said = [
    await refusal(base, 'acept'),
    await refusal(base, 'status', 'aa'),
    await refusal(base, 'status', 'en'),
    await refusal(base, 'status', 'ar', 'en'),
    await refusal(base, 'accept'),
    await refusal(base, 'accept', 'ar'),
    await refusal(base, 'accept', 'ar', gym, '--all'),
    await refusal(base, 'accept', 'ar', 'offer/helth.md'),
    await refusal(base, 'accept', 'ar', 'offer/health#gim'),
    await refusal(base, 'accept', 'ar', gym, '--checked-by'),
    await refusal(base, 'accept', 'ar', gym, '--checkd-by', 'me'),
    await refusal(base, 'accept', 'en', gym, '--checked-by', 'me'),
    await refusal(fixture('incomplete'), 'accept', 'fr', 'glossary.md'),
    await refusal(fixture('lock-unreadable'), 'accept', 'ar', '--all'),
    await refusal(fixture('json-unreadable'), 'accept', 'ar', '--all'),
    await refusal(base, 'minor'),
    await refusal(base, 'minor', gym),
    await refusal(base, 'add', 'ar'),
    await refusal(base, 'add', 'Tigrinya'),
  ];
  // The subcommands are listed in their own test.
  expect(said.map((line) => line.replace(/followed by .*/, 'followed by ...'))).toMatchSnapshot();
});

test('accept records a section, a section with its items, a head or a file, and nothing else', async () => {
  const recordedBy = async (...names: string[]) =>
    inState(await after(base, 'accept', 'ar', ...names, '--checked-by', 'Interpreter'), 'checked');
  expect(await recordedBy(gym)).toEqual([gym]);
  expect(await recordedBy('offer/health')).toEqual(['offer/health']);
  expect(await recordedBy('lists#areas')).toEqual(['lists#areas', 'lists#areas/north', 'lists#areas/south']);
  const file = ['offer/health', gym, 'offer/health#prescriptions'];
  expect(await recordedBy('offer/health.md')).toEqual(file);
  expect(await recordedBy('locales/ar/offer/health.md')).toEqual(file);
  expect((await recordedBy('ui.json')).every((id) => id.startsWith('ui#'))).toBe(true);
});

test('accept takes no check away that still holds, and ends one that does not', async () => {
  const again = await after(checked, 'accept', 'ar', '--all');
  expect(again.get('locales/ar/lock.json')).toBe(checked.get('locales/ar/lock.json'));
  const edited = changed('ar/offer/health.md', 'كل شهر', 'في كل شهر', checked);
  expect(inState(await after(edited, 'accept', 'ar', gym), 'draft')).toEqual([gym]);
});

test('accept writes one sorted line a unit, drops what English has no more, and the check finds nothing wrong', async () => {
  const lock = checked.get('locales/ar/lock.json') ?? '';
  const ids = [...lock.matchAll(/^ {4}"([^"]+)": \{ .* \},?$/gm)].map((match) => match[1]);
  expect(ids).toEqual([...states(base).keys()].sort());
  expect(lock.split('\n')[1]).toContain('Only npm run words writes this file');
  expect(check(checked, today).faults).toEqual([]);
  const gone = changed('en/glossary.md', '## Adviser {#adviser}\n\nSomebody who helps you.\n', '', checked);
  const both = changed(
    'ar/glossary.md',
    /## [^\n]* \{#adviser\}[\s\S]*/.exec(gone.get('locales/ar/glossary.md') ?? '')?.[0] ?? '',
    '',
    gone,
  );
  expect((await after(both, 'accept', 'ar', gym)).get('locales/ar/lock.json')).not.toContain('adviser');
});

test('minor: what was up to date stays so, what was behind stays behind', async () => {
  const french = await after(
    new Map([...checked, ['locales/fr/offer/health.md', base.get('locales/ar/offer/health.md') ?? '']]),
    'accept',
    'fr',
    'offer/health.md',
  );
  // French falls behind; Arabic is translated anew, and that is recorded.
  const meant = changed('en/offer/health.md', 'each month', 'every month', french);
  const followed = await after(meant, 'accept', 'ar', gym, '--checked-by', 'Interpreter');
  expect([inState(followed, 'behind', 'ar'), inState(followed, 'behind', 'fr')]).toEqual([[], [gym]]);
  const comma = changed('en/offer/health.md', 'every month until', 'every month, until', followed);
  expect([inState(comma, 'behind', 'ar'), inState(comma, 'behind', 'fr')]).toEqual([[gym], [gym]]);
  expect(await lines(comma, 'minor', gym)).toEqual([
    'The English of offer/health#gym has changed in wording only.',
    '  ar: 1 unit up to date as before',
    '  fr: 0 units up to date as before, 1 behind for an earlier change',
  ]);
  const said = await after(comma, 'minor', gym);
  expect([inState(said, 'behind', 'ar'), inState(said, 'behind', 'fr')]).toEqual([[], [gym]]);
  expect(inState(said, 'checked').length).toBe(inState(checked, 'checked').length);
  expect(await lines(said, 'minor', gym)).toEqual(['Nothing to do: the English is as it was last recorded.']);
});

test('minor after a change of meaning that was recorded: the change still counts', async () => {
  const meant = changed('en/offer/health.md', 'each month', 'every month', draft);
  const noted = await after(meant, 'accept', 'en', gym);
  const comma = changed('en/offer/health.md', 'every month until', 'every month, until', noted);
  expect(inState(await after(comma, 'minor', gym), 'behind')).toEqual([gym]);
});

test('add: an entry, a place in the menu, a folder with a lock, and four steps; the check then only warns', async () => {
  const { lines: said, files } = await words(base, 'add', 'ti');
  expect(said).toMatchSnapshot();
  expect([...(files?.keys() ?? [])].sort()).toEqual([
    'locales/council.yaml',
    'locales/languages.yaml',
    'locales/ti/lock.json',
  ]);
  const { faults, content } = check(await after(base, 'add', 'ti'), today);
  expect(faults.filter(({ level }) => level === 'error')).toEqual([]);
  expect(content?.languages.ti).toMatchObject({ english: 'Tigrinya', dir: 'ltr', script: 'Ethi' });
  expect(content?.listed).toEqual(['en', 'ar']);
  const persian = check(await after(base, 'add', 'fa'), today).content?.languages.fa;
  expect(persian).toMatchObject({ dir: 'rtl', script: 'Arab' });
  expect(persian?.months[0]).toBe('ژانویه');
});

test('add: the terms of English wait in the new folder for a speaker, and the check asks for each', async () => {
  const named = new Map([
    ...base,
    ['locales/en/terms.yaml', '# About.\nplan: [plan, plans]\nhome: [home]\n'],
  ]);
  const started = await after(named, 'add', 'so');
  const text = started.get('locales/so/terms.yaml') ?? '';
  expect(text).toContain('\n# plan: [plan, plans]\n# home: [home]\n');
  expect(text).not.toContain('About');
  const said = check(started, today).faults.filter(({ file }) => file === 'locales/so/terms.yaml');
  expect(said).toMatchObject([{ kind: 'term-unsaid', level: 'warning' }]);
  expect(said[0]?.message).toContain('plan and home');
});
