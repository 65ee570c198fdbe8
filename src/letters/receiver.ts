/** To whom a letter may go, and how they can be reached. Pure. */
import type { Pack } from '../offer/pack';

/** A role or a contact of the council. A role has no address of its own: it is another person for everybody. */
export interface Receiver {
  id: string;
  title: string;
  /** Set where the title is not in the pack's language. */
  lang?: string;
  phone?: string;
  text?: string;
  email?: string;
  web?: string;
}

/** Those of `ids` that the pack names, in their order. */
export function receiversOf(pack: Pack, ids: readonly string[]): Receiver[] {
  return ids.flatMap((id): Receiver[] => {
    const words =
      pack.people.sections.find((role) => role.id === id) ??
      pack.help.sections.find((contact) => contact.id === id);
    if (!words) return [];
    const { phone, text, email, web } = pack.contacts.find((contact) => contact.id === id) ?? {};
    return [
      {
        id,
        title: words.title,
        ...(words.lang ? { lang: words.lang } : {}),
        ...(phone ? { phone } : {}),
        ...(text ? { text } : {}),
        ...(email ? { email } : {}),
        ...(web ? { web } : {}),
      },
    ];
  });
}
