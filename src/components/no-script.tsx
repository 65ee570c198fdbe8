/** What a page says only where script is off. */
import type { ComponentChildren } from 'preact';

/**
 * In the page's HTML alone. A browser that runs script reads what is in here as plain text, so there is nothing in it
 * that the app could take over.
 */
export function NoScript({ children }: { children: ComponentChildren }) {
  return <noscript>{typeof window === 'undefined' ? children : null}</noscript>;
}
