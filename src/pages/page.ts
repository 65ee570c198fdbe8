import type { FunctionComponent } from 'preact';

/** What a file in this folder shows: its default export. `topic` is the topic's id or the list's, '' on other pages. */
export type Page = FunctionComponent<{ topic: string }>;
