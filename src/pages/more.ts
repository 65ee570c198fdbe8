/** The pages for reading that a first visit seldom begins with, by their files: one script for all of them. */
import type { Page } from './page';

export default import.meta.glob<Page>('./reading/*.tsx', { eager: true, import: 'default' });
