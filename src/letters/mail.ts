/** Addresses that open the phone's own mail or messages with a letter in it. Nothing is sent by them. Pure. */

export interface Message {
  subject: string;
  text: string;
}

/** A lone half of a character, which no address can hold, becomes the sign for one that is missing. */
const whole = (text: string) =>
  text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (sign) =>
    sign.length === 2 ? sign : '\ufffd',
  );
const encode = (text: string) =>
  encodeURIComponent(whole(text)).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
const breaks = /\r\n|\r|\n/g;

/**
 * How long an address may be that opens the mail, in characters. Windows hands a mail program no more than about 2,000;
 * phones take far more, and a letter of two languages needs it: one Arabic letter takes six characters.
 */
export const mailLimit = (userAgent: string): number => (/Windows/.test(userAgent) ? 2000 : 12_000);

/** The address that opens the mail to `to` ('' lets the person choose). `whole` is false where the letter is too long for it: it then holds the subject alone. */
export function mailAddress(
  to: string,
  { subject, text }: Message,
  limit: number,
): { href: string; whole: boolean } {
  const start = `mailto:${encode(to).replaceAll('%40', '@')}?subject=${encode(subject.replace(breaks, ' '))}`;
  // RFC 6068: a line of a mail ends with both signs.
  const href = `${start}&body=${encode(text.replace(breaks, '\r\n'))}`;
  return href.length <= limit ? { href, whole: true } : { href: start, whole: false };
}

/** The address that opens the messages to a number ('' lets the person choose). iPhones part the body with another sign than all others. */
export const smsAddress = (number: string, text: string, ios: boolean): string =>
  `sms:${number.replace(/[^\d+]/g, '')}${ios ? '&' : '?'}body=${encode(text.replace(breaks, '\n'))}`;
