import { createHash } from 'node:crypto';
import type { Unit } from './units';

/**
 * What stands in a lock file for the words of a unit: twelve letters that are others as soon as a word, a token, a box or
 * the structure is another. White space, the value of a fact and the target of a link change nothing.
 */
export function hashOf({ parts }: Pick<Unit, 'parts'>): string {
  const whole = parts.map(({ name, shape }) => `${name}\n${shape}`).join('\n\n');
  return createHash('sha256').update(whole).digest('base64url').slice(0, 12);
}
