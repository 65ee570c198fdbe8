/** The tables of the database as the newest version has them, for tests that fill one without the app. */
import { versions } from '../src/mine/versions';

/** Of each table its name, its key, and the other fields that its rows are found by. */
export const stores: [table: string, key: string, ...fields: string[]][] = Object.entries(
  Object.assign({}, ...versions.map((one) => one.stores)) as Record<string, string>,
).map(([table, fields]) => {
  const [key = '', ...others] = fields.split(', ');
  return [table, key, ...others];
});
