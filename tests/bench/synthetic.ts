/** Content for a site that is larger than ours: languages that copy Arabic, and topics that copy topics. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { pluralForms } from '../../src/build/content/plurals';
import type { OfferFile } from '../../src/build/content/schema';

/** True codes, so that plural rules are those of real languages. */
const codes =
  'am bg bn ckb cs cy da de el es fa fi fr gu ha he hi hr hu id it ja ka km ko ku lt lv my ne nl pa pl ps pt ro ru sk so sq sv sw ta th ti tr uk ur vi yo zh'.split(
    ' ',
  );

type Tree = { [key: string]: string | Tree };

const plural = /_(zero|one|two|few|many|other)$/;

/** A ui.json with the plural forms that a language needs: each says what `other` says. */
function uiFor(tree: Tree, forms: readonly string[]): Tree {
  const made: Tree = {};
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value !== 'string') made[key] = uiFor(value, forms);
    else if (!plural.test(key)) made[key] = value;
    else if (key.endsWith('_other')) for (const form of forms) made[key.replace(plural, `_${form}`)] = value;
  }
  return made;
}

function addLanguages(dir: string, wanted: number): void {
  const council = parse(readFileSync(join(dir, 'council.yaml'), 'utf8')) as { languages: string[] };
  const all = parse(readFileSync(join(dir, 'languages.yaml'), 'utf8')) as Record<
    string,
    Record<string, unknown>
  >;
  for (const code of council.languages.splice(wanted))
    rmSync(join(dir, code), { recursive: true, force: true });
  const model = council.languages[1] ?? 'ar';
  const ui = JSON.parse(readFileSync(join(dir, model, 'ui.json'), 'utf8')) as Tree;
  const fresh = codes.filter((code) => !council.languages.includes(code));
  for (const code of fresh.slice(0, wanted - council.languages.length)) {
    council.languages.push(code);
    const english = new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
    const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
    all[code] = { ...all[model], name, english };
    rmSync(join(dir, code), { recursive: true, force: true });
    cpSync(join(dir, model), join(dir, code), { recursive: true });
    writeFileSync(join(dir, code, 'ui.json'), `${JSON.stringify(uiFor(ui, pluralForms(code)), null, 2)}\n`);
  }
  if (council.languages.length < wanted)
    throw new Error(`There are only ${codes.length} codes for made-up languages.`);
  writeFileSync(join(dir, 'council.yaml'), stringify(council));
  writeFileSync(join(dir, 'languages.yaml'), stringify(all));
}

function addTopics(dir: string, wanted: number): void {
  const offer = parse(readFileSync(join(dir, 'offer.yaml'), 'utf8')) as OfferFile;
  const models = [...offer.topics];
  const folders = readdirSync(dir).filter((name) => existsSync(join(dir, name, 'offer')));
  for (let nth = models.length; nth < wanted; nth++) {
    const model = models[nth % models.length];
    if (!model) throw new Error('offer.yaml has no topics to copy.');
    const again = `x${Math.floor(nth / models.length)}`;
    const own = new RegExp(`(\\{#?)(${model.entitlements.map(({ id }) => id).join('|')})(?=[.}])`, 'g');
    const entitlements = model.entitlements.map((one) => ({ ...one, id: `${one.id}-${again}` }));
    offer.topics.push({ ...model, id: `${model.id}-${again}`, entitlements });
    for (const folder of folders) {
      const words = readFileSync(join(dir, folder, 'offer', `${model.id}.md`), 'utf8');
      writeFileSync(
        join(dir, folder, 'offer', `${model.id}-${again}.md`),
        words.replace(own, `$1$2-${again}`),
      );
    }
  }
  writeFileSync(join(dir, 'offer.yaml'), stringify(offer));
}

/** Writes a copy of the folder `from` into `dir` with so many languages and topics. Throws where one cannot be made. */
export function makeLocales(from: string, dir: string, languages: number, topics: number): void {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  cpSync(from, dir, { recursive: true });
  addLanguages(dir, languages);
  addTopics(dir, topics);
}
