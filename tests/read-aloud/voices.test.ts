import { afterEach, expect, test, vi } from 'vitest';
import { voiceFor } from '../../src/read-aloud/voices';

const voice = (lang: string, localService: boolean, name = lang) =>
  ({ lang, localService, name, default: false }) as SpeechSynthesisVoice;
const phone = (...voices: SpeechSynthesisVoice[]) =>
  vi.stubGlobal('speechSynthesis', { getVoices: () => voices });

afterEach(() => vi.unstubAllGlobals());

test('a voice that is on the phone is found by its language, however that is written', () => {
  phone(voice('en-GB', true), voice('ar_SA', true), voice('TI', true));
  expect(voiceFor('ar')?.lang).toBe('ar_SA');
  expect(voiceFor('en')?.lang).toBe('en-GB');
  expect(voiceFor('ti')?.lang).toBe('TI');
});

test.each([
  ['en', 'eng-GBR'],
  ['en', 'eng_GBR_f00'],
  ['en', 'EN_gb'],
  ['ar', 'ara-XXX'],
  ['ar', 'arb'],
  ['ti', 'tir-ETH'],
  ['fr', 'fra-FRA'],
  ['fr', 'fre'],
  ['fa', 'fas_IRN'],
  ['fa', 'prs'],
  ['sq', 'alb-ALB'],
  ['ckb', 'ckb-IRQ'],
])('a voice for %s is found as %s', (lang, named) => {
  phone(voice('', true), voice('English (UK)', true), voice('x-!', true), voice(named, true));
  expect(voiceFor(lang)?.lang).toBe(named);
});

test('a voice that is only named, of another language, or none at all is no voice', () => {
  phone(voice('ar-SA', false), voice('arn', true));
  expect(voiceFor('ar')).toBeUndefined();
  phone();
  expect(voiceFor('en')).toBeUndefined();
  vi.unstubAllGlobals();
  expect(voiceFor('en')).toBeUndefined();
});
