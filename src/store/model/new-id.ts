import { randomBytes } from '../../device/crypto';

/** An id that no other row has, on this phone or another. */
export const newId = (): string =>
  [...randomBytes(12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
