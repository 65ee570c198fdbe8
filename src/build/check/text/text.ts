import type { Line } from '../../content/json';
import { type Bare, findBare, tokensFor } from '../../content/literals';
import { didYouMean, type Faults, listed } from '../../content/problems';
import { type Facts, tokensIn, withoutTokens } from '../../content/tokens';

const placeholder = /\bx{3,}\b|\blorem\b|\[link|\?{3,}/i;
/** In capitals alone: "todo" is a word in Spanish. */
const shouted = /\b(?:TODO|TBC)\b/;

/** The facts there are, the id whose facts come first, and whether the text must do without tokens. */
type Near = { facts: Facts | undefined; near: string; plain: boolean };

/** Reports unknown tokens, stray braces, bare values and placeholders in one line of words. */
export function checkText({ text, line }: Line, file: string, { facts, near, plain }: Near, faults: Faults) {
  const tokens = tokensIn(text);
  if (plain && tokens.length > 0) {
    const message = `{${tokens[0]?.token}} stands in a title, summary or heading. Move it into the text below.`;
    faults.error('plain-title', file, line, message);
  }
  for (const { token } of tokens) {
    if (facts && !facts.has(token)) faults.error('token-unknown', file, line, unknownToken(token, facts));
  }
  const rest = withoutTokens(text);
  const brace = /\{[^{}]{0,40}\}?|\}/.exec(rest)?.[0]?.trim();
  if (brace) {
    const help = 'A token is {id.name}, in small letters without spaces, such as {gym.amount}.';
    faults.error('token-unknown', file, line, `${brace} is not a token. ${help}`);
  }
  for (const bare of findBare(rest)) {
    faults.error(`bare-${bare.kind}`, file, line, bareSentence(bare, { facts, near, plain }));
  }
  const left = placeholder.exec(rest)?.[0] ?? shouted.exec(rest)?.[0];
  if (left) {
    faults.error(
      'placeholder',
      file,
      line,
      `"${left}" marks a place where words are still to come. Write them.`,
    );
  }
}

function unknownToken(token: string, facts: Facts): string {
  const [id = ''] = token.split('.');
  const own = [...facts.keys()].filter((known) => known.startsWith(`${id}.`));
  const meant = didYouMean(token, facts.keys(), (near) => `{${near}}`);
  const has = own.length > 0 ? ` ${id} has ${listed(own.map((known) => `{${known}}`))}.` : '';
  return `There is no fact {${token}} in offer.yaml or council.yaml.${meant}${has}`;
}

const bareNames: Record<Bare['kind'], [string, string]> = {
  email: ['The email address', 'email: in council.yaml'],
  web: ['The web address', 'links: in council.yaml, and link to it with link:'],
  phone: ['The phone number', 'contacts: in council.yaml'],
  money: ['The amount', 'facts: in offer.yaml'],
  number: ['The number', 'facts: in offer.yaml'],
};

function bareSentence(bare: Bare, { facts, near, plain }: Near): string {
  const [name, place] = bareNames[bare.kind];
  const start = `${name} ${bare.text} is typed into the words.`;
  if (plain) return `${start} Titles, summaries and headings do without: say it in the text, with a token.`;
  const tokens = facts ? tokensFor(bare, facts, near).slice(0, 4) : [];
  if (tokens.length > 0)
    return `${start} Write ${listed(
      tokens.map((token) => `{${token}}`),
      'or',
    )}.`;
  const token = near && (bare.kind === 'money' || bare.kind === 'number') ? `{${near}.name}` : 'its token';
  const count = bare.kind === 'number' ? ' A small count in plain talk is a word: one, two.' : '';
  return `${start} Add it to ${place}${bare.kind === 'web' ? ' and its id' : `, then write ${token}`}.${count}`;
}
