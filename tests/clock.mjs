/**
 * The clock of a test run. With WAYMARK_TEST_DAY=2028-02-29T22:00, in the time of TZ, every `Date` of this process stands there when it
 * begins, and goes on from there. Vitest loads it before each test file; `node --import` loads it into what a test starts. Nothing has
 * to be installed for it.
 */
const day = process.env.WAYMARK_TEST_DAY;
if (day) {
  const Real = Date;
  const begun = Real.parse(day.includes('T') ? day : `${day}T12:00`);
  if (Number.isNaN(begun)) throw new Error(`WAYMARK_TEST_DAY is "${day}": write a day such as 2028-02-29.`);
  const real = Real.now;
  const ahead = begun - real();
  const now = () => real() + ahead;
  // On the Date itself, so that a test can put a time of its own over it.
  Real.now = now;
  globalThis.Date = new Proxy(Real, {
    construct: (date, given, called) => Reflect.construct(date, given.length > 0 ? given : [now()], called),
  });
}
