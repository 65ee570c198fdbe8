import { isClosedSheet } from './share-closed';

/**
 * Gives a file to the phone: by its share sheet where that takes files, else as a download. `stopped` where the person
 * closed the share sheet. Throws where the phone does neither.
 */
export async function giveFile(name: string, type: string, text: string): Promise<'given' | 'stopped'> {
  const file = new File([text], name, { type });
  if (navigator.canShare?.({ files: [file] })) {
    try {
      await navigator.share({ files: [file] });
      return 'given';
    } catch (error) {
      if (isClosedSheet(error)) return 'stopped';
      // Some phones say that they can and then cannot: the download remains.
    }
  }
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return 'given';
}
