import { languagesFile } from 'virtual:waymark';
import type { Pack } from '../offer/pack';
import { loadWholePack } from './load';

/** The whole pack of a listed language. Rejects when it cannot be had: with no signal, in a language that is not kept. */
export async function packOf(lang: string): Promise<Pack> {
  const answer = await fetch(languagesFile);
  const list = (await answer.json()) as { code: string; pack: string }[];
  const found = list.find(({ code }) => code === lang);
  if (!found) throw new Error(`There is no language “${lang}” in ${languagesFile}.`);
  return loadWholePack(found.pack);
}
