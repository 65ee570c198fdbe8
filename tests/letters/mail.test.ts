/** Addresses that open mail and messages: what comes out is what went in, whatever it is. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { mailAddress, mailLimit, smsAddress } from '../../src/letters/mail';

const any = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom('a&b=c?d#e%20+f', 'سلام؟ «نعم» & لا', 'one\r\ntwo\rthree\nfour', '😀\ud83d', "it's (so)*!"),
);
const lines = (text: string, end: string) => text.replace(/\r\n|\r|\n/g, end);
const wellFormed = (text: string) =>
  [...text].map((sign) => (/^[\ud800-\udfff]$/.test(sign) ? '\ufffd' : sign)).join('');
/** The fields of an address as a mail program reads them. */
const fieldsOf = (href: string, start: string) =>
  Object.fromEntries(
    href
      .slice(href.indexOf(start) + 1)
      .split('&')
      .map((field) => [field.split('=')[0], decodeURIComponent(field.split('=').slice(1).join('='))]),
  );

describe('a mail', () => {
  it('comes out as it went in, in signs that every program takes', () => {
    fc.assert(
      fc.property(any, any, (subject, text) => {
        const { href, whole } = mailAddress('LADO@example.org', { subject, text }, 100_000);
        expect(whole).toBe(true);
        expect(href).toMatch(/^mailto:LADO@example\.org\?subject=[\w.~%-]*&body=[\w.~%-]*$/);
        const fields = fieldsOf(href, '?');
        expect(fields.subject).toBe(wellFormed(lines(subject, ' ')));
        expect(fields.body).toBe(lines(wellFormed(text), '\r\n'));
      }),
    );
  });

  it('is never longer than the limit with its text, and says when the text is left out', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 100, max: 500 }), (text, limit) => {
        const { href, whole } = mailAddress('', { subject: 'A complaint', text }, limit);
        if (whole) expect(href.length).toBeLessThanOrEqual(limit);
        else expect(href).toBe('mailto:?subject=A%20complaint');
        const longer = mailAddress('', { subject: 'A complaint', text }, limit + 1000);
        if (whole) expect(longer).toEqual({ href, whole });
      }),
    );
  });

  it('with the limit met exactly is whole', () => {
    const message = { subject: 'x', text: 'سلام' };
    const { href } = mailAddress('', message, 1000);
    expect(mailAddress('', message, href.length)).toEqual({ href, whole: true });
    expect(mailAddress('', message, href.length - 1)).toEqual({ href: 'mailto:?subject=x', whole: false });
  });

  it('to an odd address adds no field of its own', () => {
    const { href } = mailAddress('a&cc=b?x@example.org', { subject: '', text: '' }, 1000);
    expect(href).toBe('mailto:a%26cc%3Db%3Fx@example.org?subject=&body=');
  });

  it('is shorter on Windows', () => {
    expect(mailLimit('Mozilla/5.0 (Windows NT 10.0; Win64; x64)')).toBeLessThan(2083);
    expect(mailLimit('Mozilla/5.0 (Linux; Android 14)')).toBeGreaterThan(6000);
  });
});

describe('a message', () => {
  it('parts its body as the phone does, and keeps the number alone', () => {
    expect(smsAddress('07700 900000', 'Hi & bye', false)).toBe('sms:07700900000?body=Hi%20%26%20bye');
    expect(smsAddress('07700 900000', 'Hi', true)).toBe('sms:07700900000&body=Hi');
    expect(smsAddress('', 'a\r\nb', false)).toBe('sms:?body=a%0Ab');
    expect(smsAddress('+44 7700', '', true)).toBe('sms:+447700&body=');
  });

  test('comes out as it went in', () => {
    fc.assert(
      fc.property(any, fc.boolean(), (text, ios) => {
        const href = smsAddress('07700 900000', text, ios);
        expect(fieldsOf(href, ios ? '&' : '?')).toEqual({ body: lines(wellFormed(text), '\n') });
      }),
    );
  });
});
