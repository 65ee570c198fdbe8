/** Digits of any script as Latin digits: a phone with an Arabic keyboard types ٢٠٠٨ and means 2008. */
export function latinDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // The digits of a script stand together, and no two scripts touch but in whole tens.
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String((code - zero) % 10);
  });
}
