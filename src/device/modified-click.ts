/** Whether a click asks the browser for more than to open the link here: a tab or a window of its own, or to save it. */
export const isModified = ({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || altKey;
