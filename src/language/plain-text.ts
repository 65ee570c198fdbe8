/** Signs that nobody sees: what gives words a direction, and spaces of no width. Emoji and Persian need their joiners. */
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;

/** A text as it leaves the app: without the signs that keep a value in its own direction on a page. Elsewhere they are odd boxes in a record. */
export const plainText = (text: string): string => text.replace(unseen, '');
