/** The voices of this phone. Only those that are on it: others are named by browsers that cannot speak them. */

/** The first part of a language code, in small letters: `en_GB` and `en-US` are both `en`. */
const baseOf = (lang: string): string => lang.toLowerCase().split(/[-_]/)[0] ?? '';

/** A voice of this phone for a language; undefined where there is none, or no speech at all. */
export function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  if (typeof speechSynthesis === 'undefined') return undefined;
  const fitting = speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && baseOf(voice.lang) === baseOf(lang));
  return fitting.find((voice) => voice.default) ?? fitting[0];
}

/** Calls back whenever the phone has other voices than before: many name them a moment late. Gives how to end that. */
export function onVoices(changed: () => void): () => void {
  if (typeof speechSynthesis === 'undefined') return () => {};
  speechSynthesis.addEventListener?.('voiceschanged', changed);
  return () => speechSynthesis.removeEventListener?.('voiceschanged', changed);
}
