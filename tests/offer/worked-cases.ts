/**
 * Persons as answers, and what the notes on the published offer (offer-facts.md) say for them on 22 November 2026.
 * Written by hand from those notes, section by section: never from the code, and never from offer.yaml.
 */
import type { Answers } from '../../src/offer/answers';

/** Entitlements with spaces between, the person, and the verdict as `said` in entitled.test.ts writes it. */
type Case = [entitlements: string, person: Answers, verdict: string];

/** Birth dates by what they mean on the day. */
const b = {
  fifteen: '2011-01-01',
  seventeen: '2009-06-01',
  eighteenTomorrow: '2008-11-23',
  eighteenToday: '2008-11-22',
  nineteen: '2007-08-31',
  twenty: '2006-05-04',
  twentyOneTomorrow: '2005-11-23',
  twentyOneToday: '2005-11-22',
  leap22: '2004-02-29',
  twentyFour: '2002-01-15',
  twentyFiveTomorrow: '2001-11-23',
  twentyFiveToday: '2001-11-22',
  twentySix: '2000-07-07',
};
const british = { immigration: 'british-irish' };

/** Everybody's or every care leaver's, with no age and no kind of home, study or family: no status stands in the way. */
const forEverybody = [
  // 0, 3 and 14: plans, visits and coming back.
  'plan-review easy-plans back-in-touch entitlements-sheet',
  // 3: housing and moving in.
  'housing-choices housing-help home-safety home-checks',
  'moving-day contents-insurance first-tv-licence go-further practice-living tenancy-support',
  // 10: money.
  'city-advice your-papers junior-isa money-skills',
  // 5: study and work that does not need permission to work.
  'study-helpers education-plan learn-english extra-lessons enrichment college-support laptop study-charities',
  'university-help graduation careers-help cici interview-clothes',
  // 10 and 6: cycling, health.
  'cycle-hire bike-check get-a-bike book-appointment family-therapy sexual-health medical-advocate operation-interpreter',
  // 8 and 11: people, your say.
  'independent-visitor your-culture arts-outing birthday-card barbican-pass group-activities london-group',
  'interpreters advocate',
].join(' ');

/** What the law can limit for an adult who was refused, after the council has looked (Schedule 3 of the Act of 2002). */
const limitable = 'setting-up-home winter-fuel food-and-bills';
/** What citizenship and leave open: public funds, work, an ID by law. */
const withLeave =
  'council-home housing-areas one-offer id-documents benefits job-search apprenticeships job-centre-clothes';
const leave = 'immigration must be british-irish, settled, refugee, limited or eu';
/** Help with immigration itself: for all who need it, so not for British and Irish people. */
const forMigrants = 'immigration-help immigration-lawyer immigration-applications arc-copy';
/** Section 9: for whoever becomes or is a parent. */
const forParents = 'parent-plan parenting-programme baby-appointments childrens-centre family-service';
const driving = 'driving-licence driving-lessons driving-test';

export const cases: Case[] = [
  // 1. All who need it get help with immigration: no age, and every status but citizenship.
  [forMigrants, {}, 'yes'],
  [forMigrants, { immigration: 'waiting' }, 'yes'],
  [forMigrants, { immigration: 'refused' }, 'yes'],
  [forMigrants, { immigration: 'settled', born: b.twentySix }, 'yes'],
  [forMigrants, british, 'not for'],
  ['leave-dates', { immigration: 'limited' }, 'yes'],
  ['leave-dates', { immigration: 'waiting' }, 'not for'],
  ['leave-dates', { immigration: 'settled' }, 'not for'],
  ['refused-plan', {}, 'yes'],
  ['refused-plan', { immigration: 'refused', born: b.twenty }, 'yes'],
  ['refused-plan', { immigration: 'settled' }, 'not for'],
  ['permanent-status', {}, 'ask'],
  ['permanent-status', { immigration: 'refugee' }, 'ask'],
  ['permanent-status', british, 'not for'],
  // For all care leavers: nothing to answer.
  [forEverybody, {}, 'yes'],
  [forEverybody, { immigration: 'not-sure' }, 'yes'],
  [forEverybody, { immigration: 'rather-not', born: b.twenty, home: 'supported' }, 'yes'],
  [forEverybody, { immigration: 'settled' }, 'yes'],
  [forEverybody, { immigration: 'refugee', born: b.nineteen }, 'yes'],
  [forEverybody, { immigration: 'limited', home: 'none' }, 'yes'],
  [forEverybody, { immigration: 'waiting', born: b.seventeen, doing: 'school' }, 'yes'],
  [forEverybody, { immigration: 'refused', doing: 'nothing' }, 'yes'],
  [forEverybody, { immigration: 'eu', place: 'outside' }, 'yes'],
  [forEverybody, { ...british, born: b.twentySix, place: 'outside', child: 'no' }, 'yes'],
  // What the law can limit: a yes to every child and to whoever waits, and never a no.
  [limitable, {}, 'maybe: born, immigration'],
  [limitable, { born: b.seventeen }, 'yes'],
  [limitable, { born: b.nineteen }, 'maybe: immigration'],
  [limitable, british, 'yes'],
  [limitable, { immigration: 'waiting', born: b.nineteen }, 'yes'],
  [limitable, { immigration: 'refused' }, 'maybe: born'],
  [limitable, { immigration: 'refused', born: b.eighteenTomorrow }, 'yes'],
  [limitable, { immigration: 'refused', born: b.eighteenToday }, 'looked at'],
  // What leave opens.
  [withLeave, {}, 'maybe: immigration'],
  [withLeave, british, 'yes'],
  [withLeave, { immigration: 'refugee', born: b.nineteen }, 'yes'],
  [withLeave, { immigration: 'limited', born: b.twenty }, 'yes'],
  [withLeave, { immigration: 'eu' }, 'yes'],
  [withLeave, { immigration: 'waiting', born: b.seventeen }, `not now: ${leave}`],
  [withLeave, { immigration: 'refused', doing: 'nothing' }, `not now: ${leave}`],
  // 3. A private landlord asks for the right to rent; somebody who waits asks the Home Office.
  ['deposit guarantor', { immigration: 'settled' }, 'yes'],
  ['deposit guarantor', { immigration: 'waiting' }, 'ask'],
  ['deposit guarantor', { immigration: 'refused' }, `not now: ${leave}`],
  // 10. Unpaid, or a course without a badge, may be possible: that is asked.
  ['work-experience work-courses', { immigration: 'limited' }, 'yes'],
  ['work-experience work-courses', { immigration: 'waiting' }, 'ask'],
  ['work-experience work-courses', { immigration: 'refused' }, 'ask'],

  // 6 and 10. Gym, birthday and festival money until 21: the day of the birthday is exact.
  ['gym birthday-money', {}, 'maybe: born'],
  ['gym birthday-money', british, 'maybe: born'],
  ['gym birthday-money', { born: b.twenty }, 'until 2027-05-04'],
  ['gym birthday-money', { ...british, born: b.twenty }, 'until 2027-05-04'],
  ['gym birthday-money', { born: b.twenty, immigration: 'refused' }, 'until 2027-05-04'],
  ['gym birthday-money', { ...british, born: b.twentyOneTomorrow }, 'until 2026-11-23'],
  ['gym birthday-money', { ...british, born: b.twentyOneToday }, 'not now: ended at 21 on 2026-11-22'],
  ['gym birthday-money', { born: b.leap22 }, 'not now: ended at 21 on 2025-03-01'],
  // 10. Clothes until 21, unless in employment.
  ['clothes', {}, 'maybe: doing, born'],
  ['clothes', { ...british, born: b.twenty, doing: 'school' }, 'until 2027-05-04'],
  ['clothes', { ...british, born: b.twenty, doing: 'nothing' }, 'until 2027-05-04'],
  [
    'clothes',
    { born: b.twenty, doing: 'job' },
    'not now: doing must be school, university, training or nothing',
  ],
  [
    'clothes',
    { doing: 'apprenticeship', born: b.twentySix },
    'not now: doing must be school, university, training or nothing; ended at 21 on 2021-07-07',
  ],
  // 4, 5 and 6. Council tax, the bus pass and prescriptions until 25.
  ['council-tax bus-pass prescriptions', {}, 'maybe: born'],
  ['council-tax bus-pass prescriptions', { ...british, born: b.twentyFour }, 'until 2027-01-15'],
  [
    'council-tax bus-pass prescriptions',
    { ...british, born: b.leap22, place: 'outside' },
    'until 2029-03-01',
  ],
  ['council-tax bus-pass prescriptions', { ...british, born: b.twentyFiveTomorrow }, 'until 2026-11-23'],
  ['council-tax bus-pass prescriptions', { born: b.twentyFiveToday }, 'not now: ended at 25 on 2026-11-22'],
  ['council-tax bus-pass prescriptions', { born: b.twenty, immigration: 'waiting' }, 'until 2031-05-04'],

  // 3. A place to live until private renting, a council tenancy, or 25.
  ['stay-until-ready', {}, 'maybe: home, born, immigration'],
  ['stay-until-ready', { ...british, born: b.nineteen, home: 'supported' }, 'until 2032-08-31'],
  ['stay-until-ready', { ...british, born: b.nineteen, home: 'none' }, 'until 2032-08-31'],
  [
    'stay-until-ready',
    { ...british, born: b.nineteen, home: 'private' },
    'not now: home must be foster, supported, student, family or none',
  ],
  ['stay-until-ready', { born: b.twentySix, home: 'foster' }, 'not now: ended at 25 on 2025-07-07'],
  ['stay-until-ready', { immigration: 'waiting', born: b.nineteen, home: 'supported' }, 'until 2032-08-31'],
  ['stay-until-ready', { immigration: 'refused', born: b.nineteen, home: 'supported' }, 'looked at'],
  // 3. Across London, priority need to 25.
  ['london-compact', { ...british, born: b.twentyFour, home: 'none' }, 'until 2027-01-15'],
  ['london-compact', { born: b.nineteen, immigration: 'waiting' }, `not now: ${leave}`],
  ['london-compact', { born: b.twentySix }, 'not now: ended at 25 on 2025-07-07'],
  // 3. The first 12 months of a council tenancy, and what comes after.
  ['council-tenancy', { home: 'council' }, 'yes'],
  ['council-tenancy', { ...british, home: 'council' }, 'yes'],
  ['council-tenancy', { home: 'private' }, 'not now: home must be council'],
  // 3. A keyworker in supported living.
  ['supported-living', {}, 'maybe: home, born, immigration'],
  ['supported-living', { home: 'supported', immigration: 'waiting' }, 'yes'],
  ['supported-living', { home: 'foster', immigration: 'waiting' }, 'not now: home must be supported'],
  // 3. Visits after moving to independent or semi-independent housing.
  ['visits-after-moving', { ...british, home: 'supported' }, 'yes'],
  ['visits-after-moving', { ...british, home: 'private' }, 'yes'],
  ['visits-after-moving', { home: 'foster' }, 'not now: home must be supported, council or private'],
  // 3. Extra for single parents; 9. lone parent moving into a first home.
  ['single-parent-home lone-parent-home', {}, 'maybe: child, born, immigration'],
  ['single-parent-home lone-parent-home', { ...british, child: 'alone' }, 'yes'],
  ['single-parent-home lone-parent-home', { ...british, child: 'child' }, 'not now: child must be alone'],
  [
    'single-parent-home lone-parent-home',
    { child: 'no', immigration: 'refugee' },
    'not now: child must be alone',
  ],

  // 5. University: holidays paid and help to move in; a bursary if finished before 25, which depends on status.
  ['university-home', { doing: 'university', immigration: 'settled' }, 'yes'],
  ['university-home', { ...british, doing: 'university' }, 'yes'],
  ['university-home', { ...british, doing: 'school' }, 'not now: doing must be university'],
  ['university-bursary', {}, 'maybe: doing, born, immigration'],
  ['university-bursary', { ...british, doing: 'university', born: b.twenty }, 'until 2031-05-04'],
  ['university-bursary', { doing: 'university', born: b.twenty, immigration: 'limited' }, 'ask'],
  [
    'university-bursary',
    { doing: 'job', born: b.twentySix },
    'not now: doing must be university; ended at 25 on 2025-07-07',
  ],
  // 5. The government's 16-19 bursary; a class for new arrivals from 16.
  ['college-bursary', { ...british, born: b.fifteen }, 'from 2027-01-01'],
  ['college-bursary', { ...british, born: b.nineteen }, 'until 2027-08-31'],
  ['college-bursary', { born: b.twenty }, 'not now: ended at 20 on 2026-05-04'],
  ['college-bursary', { born: b.seventeen, immigration: 'limited' }, 'until 2029-06-01'],
  ['college-bursary', { born: b.seventeen, immigration: 'waiting' }, 'ask'],
  ['new-arrivals-class', { born: b.fifteen, immigration: 'waiting' }, 'from 2027-01-01'],
  ['new-arrivals-class', { born: b.seventeen, immigration: 'waiting' }, 'yes'],
  ['new-arrivals-class', { ...british, born: b.twenty }, 'not for'],
  // 14. The bursary for those who started an apprenticeship.
  ['apprenticeship-bursary', { doing: 'not-sure', ...british }, 'maybe: doing'],
  ['apprenticeship-bursary', { doing: 'apprenticeship', ...british }, 'yes'],
  ['apprenticeship-bursary', { doing: 'job', ...british }, 'not now: doing must be apprenticeship'],

  // 10. Driving, if relevant to study or work; otherwise maybe, with excellent college attendance.
  [driving, {}, 'maybe: doing, immigration'],
  [driving, { ...british, doing: 'job' }, 'yes'],
  [driving, { doing: 'school', immigration: 'refugee' }, 'yes'],
  [driving, { doing: 'school', immigration: 'waiting' }, `not now: ${leave}`],
  [
    driving,
    { ...british, doing: 'nothing' },
    'not now: doing must be school, university, apprenticeship, training or job',
  ],

  // 9. Becoming a parent.
  [forParents, {}, 'maybe: child'],
  [forParents, { ...british, child: 'expecting' }, 'yes'],
  [forParents, { child: 'alone', immigration: 'waiting' }, 'yes'],
  ['maternity-grant healthy-start', { ...british, child: 'expecting' }, 'yes'],
  ['maternity-grant', { child: 'alone', immigration: 'waiting' }, `not now: ${leave}`],
  ['healthy-start', { child: 'alone', immigration: 'waiting' }, 'ask'],
  ['nursery-hours', { child: 'alone', immigration: 'refused' }, 'yes'],
  ['childcare-study', { child: 'alone', doing: 'school', immigration: 'refugee' }, 'yes'],
  ['childcare-study', { child: 'alone', doing: 'school', immigration: 'limited' }, 'ask'],
  [forParents, { ...british, child: 'no' }, 'not now: child must be expecting, child or alone'],
  ['nursery-hours', { ...british, child: 'child' }, 'yes'],
  ['nursery-hours', { ...british, child: 'expecting' }, 'not now: child must be child or alone'],
  ['childcare-study', { ...british, child: 'alone', doing: 'apprenticeship' }, 'yes'],
  ['childcare-study', { child: 'child' }, 'maybe: doing, immigration'],
  [
    'childcare-study',
    { child: 'no', doing: 'job' },
    'not now: child must be child or alone; doing must be school, university, apprenticeship or training',
  ],

  // 14. A personal adviser to 25: for the first three groups of the law.
  ['adviser', {}, 'maybe: status, born'],
  ['adviser', { ...british, born: b.leap22, status: 'former-relevant' }, 'until 2029-03-01'],
  ['adviser', { born: b.seventeen, status: 'eligible', immigration: 'waiting' }, 'until 2034-06-01'],
  ['adviser', { born: b.nineteen, status: 'former-relevant', immigration: 'refused' }, 'until 2032-08-31'],
  [
    'adviser',
    { born: b.seventeen, status: 'other' },
    'not now: status must be eligible, relevant or former-relevant',
  ],
  // 14. Visits where the council provides the home.
  ['visits-by-law', { ...british, home: 'supported' }, 'yes'],
  ['visits-by-law', { home: 'family' }, 'not now: home must be foster, supported, council or student'],
  // 14. Staying with a former foster carer, from 18 to 21; it is talked about with everybody before 18 (section 3).
  ['staying-put', { home: 'foster' }, 'maybe: born, immigration'],
  ['staying-put', { ...british, home: 'foster', born: b.seventeen }, 'from 2027-06-01'],
  ['staying-put', { ...british, home: 'foster', born: b.eighteenTomorrow }, 'from 2026-11-23'],
  ['staying-put', { ...british, home: 'foster', born: b.eighteenToday }, 'until 2029-11-22'],
  ['staying-put', { home: 'foster', born: b.nineteen, immigration: 'limited' }, 'until 2028-08-31'],
  ['staying-put', { home: 'foster', born: b.seventeen, immigration: 'refused' }, 'from 2027-06-01'],
  ['staying-put', { home: 'foster', born: b.nineteen, immigration: 'refused' }, 'looked at'],
  ['staying-put', { home: 'supported', born: b.nineteen }, 'not now: home must be foster'],
  ['staying-put-talk', { ...british, born: b.seventeen }, 'until 2027-06-01'],
  ['staying-put-talk', { born: b.eighteenToday }, 'not now: ended at 18 on 2026-11-22'],

  // 6, 8. Health history at 18; the Children in Care Council from 12 to 25; voting from 18.
  ['health-history', { ...british, born: b.seventeen }, 'from 2027-06-01'],
  ['health-history', { ...british, born: b.nineteen }, 'yes'],
  ['health-history', { born: b.nineteen, immigration: 'refused' }, 'yes'],
  ['cicc', { ...british, born: b.seventeen }, 'until 2034-06-01'],
  ['cicc', { born: b.twentyFiveToday }, 'not now: ended at 25 on 2026-11-22'],
  ['voting', { ...british, born: b.eighteenTomorrow }, 'from 2026-11-23'],
  ['voting', { ...british, born: b.eighteenToday }, 'yes'],
  ['voting', { born: b.twenty, immigration: 'settled' }, 'ask'],
  ['voting', {}, 'maybe: born, immigration'],

  // 14. Qualifying care leavers: 16 to 21, and 25 in full-time education.
  [
    'qualifying-help',
    { ...british, born: b.fifteen, status: 'qualifying', doing: 'school' },
    'from 2027-01-01',
  ],
  [
    'qualifying-help',
    { ...british, born: b.leap22, status: 'qualifying', doing: 'university' },
    'until 2029-03-01',
  ],
  [
    'qualifying-help',
    { ...british, born: b.nineteen, status: 'qualifying', doing: 'job' },
    'until 2028-08-31',
  ],
  ['qualifying-help', { ...british, born: b.nineteen, status: 'qualifying' }, 'maybe: doing'],
  [
    'qualifying-help',
    { ...british, born: b.leap22, status: 'qualifying', doing: 'job' },
    'not now: doing must be school or university; ended at 21 on 2025-03-01',
  ],
  [
    'qualifying-help',
    { born: b.twentyFiveToday, status: 'qualifying', doing: 'job' },
    'not now: ended at 25 on 2026-11-22',
  ],
  ['qualifying-help', { born: b.nineteen, status: 'former-relevant' }, 'not now: status must be qualifying'],
  [
    'qualifying-help',
    { born: b.nineteen, status: 'qualifying', doing: 'school', immigration: 'limited' },
    'until 2032-08-31',
  ],
];
