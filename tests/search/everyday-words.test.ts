/** The words that people type, over the City's offer, in every language. */
import { describe, expect, test } from 'vitest';
import { find } from '../../src/search/find';
import { makeIndex } from '../../src/search/index';
import { english, packs } from '../offer/real-offer';

const indexes = packs.map((pack) => ({ code: pack.language.code, index: makeIndex(pack, english) }));

/**
 * What is typed, and what must be among the first three answers (the first five where the page is not English):
 * a section, or a topic with any of its sections.
 */
const typed: [string, string][] = [
  ['deposit', 'housing#deposit'],
  ['can I get help with a deposit?', 'housing#deposit'],
  ['oyster', 'travel#bus-pass'],
  ['flat', 'housing'],
  ['i need a flat', 'housing'],
  ['visa', 'immigration'],
  ['solicitor', 'immigration#immigration-lawyer'],
  ['solicter', 'immigration#immigration-lawyer'],
  ['gym', 'health#gym'],
  ['food', 'money#food-and-bills'],
  ['how do i get money for food', 'money#food-and-bills'],
  ['laptop', 'education#laptop'],
  ['computer', 'education#laptop'],
  ['driving', 'travel#driving-lessons'],
  ['council tax', 'money#council-tax'],
  ['counsil tax', 'money#council-tax'],
  ['rent', 'moving-in#rent'],
  ['complaint', 'your-say#complain'],
  ['prescription', 'health#prescriptions'],
  ['prescripton', 'health#prescriptions'],
  ['baby', 'parent#maternity-grant'],
  ['passport', 'money#id-documents'],
  ['uni', 'education#university-help'],
  ['clothes', 'work#interview-clothes'],
  ['birthday', 'money#birthday-money'],
  ['wifi', 'housing#home-checks'],
  ['wi-fi', 'housing#home-checks'],
  ['bus', 'travel#bus-pass'],
  ['doctor', 'health#book-appointment'],
  ['dentist', 'health#book-appointment'],
  ['sad', 'health'],
  ['college', 'education#college-support'],
  ['job', 'work#job-search'],
  ['english', 'education#learn-english'],
  ['guarantor', 'housing#guarantor'],
];

/** The same, typed in Arabic: with and without prefixes, and with the letters that phones swap. */
const typedInArabic: [string, string][] = [
  ['المياه', 'moving-in#first-bills'],
  ['شقه', 'housing'],
  ['الشقة', 'housing'],
  ['فيزا', 'immigration'],
  ['محامى', 'immigration#immigration-lawyer'],
  ['للطعام', 'money#food-and-bills'],
  ['جيم', 'health#gym'],
  ['حاسوب', 'education#laptop'],
  ['باص', 'travel#bus-pass'],
  ['والايجار', 'moving-in#rent'],
  ['شكوي', 'your-say#complain'],
  ['طبيب', 'health#book-appointment'],
  ['جواز سفر', 'money#id-documents'],
  ['هل يمكنني الحصول على مساعدة في الإيجار؟', 'moving-in#rent'],
];

describe.each(indexes)('in $code', ({ code, index }) => {
  const places = (query: string, limit: number) =>
    find(index, query, limit).map(({ place, section }) => `${place}#${section}`);

  test.each(code === 'ar' ? [...typed, ...typedInArabic] : typed)('“%s” finds %s', (query, place) => {
    const first = places(query, code === 'en' ? 3 : 5);
    expect(place.includes('#') ? first : first.map((found) => found.split('#')[0])).toContain(place);
  });
});
