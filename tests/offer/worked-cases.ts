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

/** Sections 2 to 13: promised to everybody, with no age and no kind of home, study or family; status is not spoken of. */
const forEverybody = [
  // 0, 3 and 14: plans, the offer itself, visits and coming back.
  'plan-review easy-plans back-in-touch local-offer entitlements-sheet arc-copy',
  // 3: housing and moving in.
  'housing-choices council-home housing-areas one-offer housing-help deposit guarantor home-safety home-checks',
  'setting-up-home winter-fuel moving-day contents-insurance first-tv-licence go-further practice-living tenancy-support',
  // 10: money.
  'food-and-bills city-advice your-papers money-skills',
  // 5: study and work that does not speak of status.
  'study-helpers education-plan learn-english extra-lessons enrichment college-support laptop study-charities',
  'university-help graduation careers-help cici interview-clothes job-centre-clothes',
  // 10 and 6: cycling, health.
  'cycle-hire bike-check get-a-bike book-appointment family-therapy sexual-health medical-advocate operation-interpreter',
  // 8, 11 and 7: people, your say, equality.
  'independent-visitor your-culture arts-outing birthday-card barbican-pass group-activities london-group',
  'decisions meetings interpreters advocate our-pledge complain your-records',
  'valued name-and-pronouns racism-and-abuse report-abuse care-experience',
].join(' ');

/** Sections 1, 5, 10 and 14: said to depend on status, with no age. */
const dependOnStatus =
  'leave-dates permanent-status refused-plan id-documents benefits junior-isa job-search work-experience apprenticeships work-courses';
/** Section 9: for whoever becomes or is a parent. */
const forParents =
  'parent-plan parenting-programme baby-appointments maternity-grant healthy-start childrens-centre family-service';
const driving = 'driving-licence driving-lessons driving-test';

export const cases: Case[] = [
  // 1. All who need it get help with immigration: no age, no status.
  ['immigration-help immigration-lawyer immigration-applications', {}, 'yes'],
  ['immigration-help immigration-lawyer immigration-applications', { immigration: 'waiting' }, 'yes'],
  ['immigration-help immigration-lawyer immigration-applications', { immigration: 'refused' }, 'yes'],
  ['immigration-help immigration-lawyer immigration-applications', { born: b.twentySix }, 'yes'],
  // Promised to everybody, but for the question that the offer leaves open.
  [forEverybody, {}, 'maybe: immigration'],
  [forEverybody, { immigration: 'not-sure' }, 'maybe: immigration'],
  [forEverybody, { immigration: 'rather-not', born: b.twenty, home: 'supported' }, 'maybe: immigration'],
  [forEverybody, { immigration: 'settled' }, 'ask: unsaid'],
  [forEverybody, { immigration: 'refugee', born: b.nineteen }, 'ask: unsaid'],
  [forEverybody, { immigration: 'limited', home: 'none' }, 'ask: unsaid'],
  [forEverybody, { immigration: 'waiting', born: b.seventeen, doing: 'school' }, 'ask: unsaid'],
  [forEverybody, { immigration: 'refused', doing: 'nothing' }, 'ask: unsaid'],
  [forEverybody, { immigration: 'eu', place: 'outside' }, 'ask: unsaid'],
  [forEverybody, british, 'yes'],
  [forEverybody, { ...british, born: b.twentySix, place: 'outside', child: 'no' }, 'yes'],
  [dependOnStatus, {}, 'maybe: immigration'],
  [dependOnStatus, { immigration: 'waiting' }, 'ask: depends'],
  [dependOnStatus, { immigration: 'limited', born: b.twenty }, 'ask: depends'],
  [dependOnStatus, { immigration: 'refused', doing: 'nothing' }, 'ask: depends'],
  [dependOnStatus, british, 'yes'],

  // 6 and 10. Gym, birthday and festival money until 21: the day of the birthday is exact.
  ['gym birthday-money', {}, 'maybe: born, immigration'],
  ['gym birthday-money', british, 'maybe: born'],
  ['gym birthday-money', { born: b.twenty }, 'maybe: immigration'],
  ['gym birthday-money', { ...british, born: b.twenty }, 'until 2027-05-04'],
  ['gym birthday-money', { born: b.twenty, immigration: 'refugee' }, 'ask: unsaid'],
  ['gym birthday-money', { ...british, born: b.twentyOneTomorrow }, 'until 2026-11-23'],
  ['gym birthday-money', { ...british, born: b.twentyOneToday }, 'not now: ended at 21 on 2026-11-22'],
  ['gym birthday-money', { born: b.leap22 }, 'not now: ended at 21 on 2025-03-01'],
  // 10. Clothes until 21, unless in employment.
  ['clothes', {}, 'maybe: doing, born, immigration'],
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
  ['council-tax bus-pass prescriptions', {}, 'maybe: born, immigration'],
  ['council-tax bus-pass prescriptions', { ...british, born: b.twentyFour }, 'until 2027-01-15'],
  [
    'council-tax bus-pass prescriptions',
    { ...british, born: b.leap22, place: 'outside' },
    'until 2029-03-01',
  ],
  ['council-tax bus-pass prescriptions', { ...british, born: b.twentyFiveTomorrow }, 'until 2026-11-23'],
  ['council-tax bus-pass prescriptions', { born: b.twentyFiveToday }, 'not now: ended at 25 on 2026-11-22'],
  ['council-tax bus-pass prescriptions', { born: b.twenty, immigration: 'limited' }, 'ask: unsaid'],

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
  // 3. Across London, priority need to 25.
  ['london-compact', { ...british, born: b.twentyFour, home: 'none' }, 'until 2027-01-15'],
  ['london-compact', { born: b.twentySix }, 'not now: ended at 25 on 2025-07-07'],
  // 3. The first 12 months of a council tenancy, and what comes after.
  ['council-tenancy', { home: 'council' }, 'maybe: immigration'],
  ['council-tenancy', { ...british, home: 'council' }, 'yes'],
  ['council-tenancy', { home: 'private' }, 'not now: home must be council'],
  // 3. A keyworker in supported living.
  ['supported-living', {}, 'maybe: home, immigration'],
  ['supported-living', { home: 'supported', immigration: 'waiting' }, 'ask: unsaid'],
  ['supported-living', { home: 'foster', immigration: 'waiting' }, 'not now: home must be supported'],
  // 3. Visits after moving to independent or semi-independent housing.
  ['visits-after-moving', { ...british, home: 'supported' }, 'yes'],
  ['visits-after-moving', { ...british, home: 'private' }, 'yes'],
  ['visits-after-moving', { home: 'foster' }, 'not now: home must be supported, council or private'],
  // 3. Extra for single parents; 9. lone parent moving into a first home.
  ['single-parent-home lone-parent-home', {}, 'maybe: child, immigration'],
  ['single-parent-home lone-parent-home', { ...british, child: 'alone' }, 'yes'],
  ['single-parent-home lone-parent-home', { ...british, child: 'child' }, 'not now: child must be alone'],
  [
    'single-parent-home lone-parent-home',
    { child: 'no', immigration: 'refugee' },
    'not now: child must be alone',
  ],

  // 5. University: holidays paid and help to move in; a bursary if finished before 25, which depends on status.
  ['university-home', { doing: 'university', immigration: 'settled' }, 'ask: unsaid'],
  ['university-home', { ...british, doing: 'university' }, 'yes'],
  ['university-home', { ...british, doing: 'school' }, 'not now: doing must be university'],
  ['university-bursary', {}, 'maybe: doing, born, immigration'],
  ['university-bursary', { ...british, doing: 'university', born: b.twenty }, 'until 2031-05-04'],
  ['university-bursary', { doing: 'university', born: b.twenty, immigration: 'limited' }, 'ask: depends'],
  [
    'university-bursary',
    { doing: 'job', born: b.twentySix },
    'not now: doing must be university; ended at 25 on 2025-07-07',
  ],
  // 5. The government's 16-19 bursary; a class for new arrivals from 16.
  ['college-bursary', { ...british, born: b.fifteen }, 'from 2027-01-01'],
  ['college-bursary', { ...british, born: b.nineteen }, 'until 2027-08-31'],
  ['college-bursary', { born: b.twenty }, 'not now: ended at 20 on 2026-05-04'],
  ['new-arrivals-class', { born: b.fifteen, immigration: 'waiting' }, 'from 2027-01-01'],
  ['new-arrivals-class', { born: b.seventeen, immigration: 'waiting' }, 'ask: unsaid'],
  ['new-arrivals-class', { ...british, born: b.twenty }, 'yes'],
  // 14. The bursary for those who started an apprenticeship.
  ['apprenticeship-bursary', { doing: 'not-sure', ...british }, 'maybe: doing'],
  ['apprenticeship-bursary', { doing: 'apprenticeship', ...british }, 'yes'],
  ['apprenticeship-bursary', { doing: 'job', ...british }, 'not now: doing must be apprenticeship'],

  // 10. Driving, if relevant to study or work; otherwise maybe, with excellent college attendance.
  [driving, {}, 'maybe: doing, immigration'],
  [driving, { ...british, doing: 'job' }, 'yes'],
  [driving, { doing: 'school', immigration: 'refugee' }, 'ask: unsaid'],
  [
    driving,
    { ...british, doing: 'nothing' },
    'not now: doing must be school, university, apprenticeship, training or job',
  ],

  // 9. Becoming a parent.
  [forParents, {}, 'maybe: child, immigration'],
  [forParents, { ...british, child: 'expecting' }, 'yes'],
  [forParents, { child: 'alone', immigration: 'waiting' }, 'ask: unsaid'],
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

  // 14. Who counts, from 16 to 25.
  ['who-counts', { ...british, born: b.fifteen }, 'from 2027-01-01'],
  ['who-counts', { ...british, born: b.twentyFour, status: 'former-relevant' }, 'until 2027-01-15'],
  ['who-counts', { born: b.twentySix }, 'not now: ended at 25 on 2025-07-07'],
  // 14. A personal adviser to 25: for the first three groups of the law.
  ['adviser', {}, 'maybe: status, born, immigration'],
  ['adviser', { ...british, born: b.leap22, status: 'former-relevant' }, 'until 2029-03-01'],
  ['adviser', { born: b.seventeen, status: 'eligible', immigration: 'waiting' }, 'ask: unsaid'],
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
  ['staying-put', { home: 'foster', born: b.nineteen, immigration: 'limited' }, 'ask: unsaid'],
  ['staying-put', { home: 'supported', born: b.nineteen }, 'not now: home must be foster'],
  ['staying-put-talk', { ...british, born: b.seventeen }, 'until 2027-06-01'],
  ['staying-put-talk', { born: b.eighteenToday }, 'not now: ended at 18 on 2026-11-22'],

  // 6, 8. Health history at 18; the Children in Care Council from 12 to 25; voting from 18.
  ['health-history', { ...british, born: b.seventeen }, 'from 2027-06-01'],
  ['health-history', { ...british, born: b.nineteen }, 'yes'],
  ['health-history', { born: b.nineteen, immigration: 'refused' }, 'ask: unsaid'],
  ['cicc', { ...british, born: b.seventeen }, 'until 2034-06-01'],
  ['cicc', { born: b.twentyFiveToday }, 'not now: ended at 25 on 2026-11-22'],
  ['voting', { ...british, born: b.eighteenTomorrow }, 'from 2026-11-23'],
  ['voting', { ...british, born: b.eighteenToday }, 'yes'],
  ['voting', { born: b.twenty, immigration: 'settled' }, 'ask: depends'],
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
    'ask: unsaid',
  ],
];
