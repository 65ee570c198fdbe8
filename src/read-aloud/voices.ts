/** The voices of this phone. Only those that are on it: others are named by browsers that cannot speak them. */

/**
 * The language of a code in its shortest form: `en_GB`, `eng-GBR` and `eng_GBR_f00` are all `en`. Phones write it in
 * many ways, and the engine knows the long codes of ISO 639-2 and 639-3.
 */
function baseOf(lang: string): string {
  const [first = ''] = lang.split(/[-_]/);
  try {
    return new Intl.Locale(first).language;
  } catch {
    return first.toLowerCase();
  }
}

/** A voice of this phone for a language; undefined where there is none, or no speech at all. */
export function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  if (typeof speechSynthesis === 'undefined') return undefined;
  const wanted = baseOf(lang);
  const fitting = speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && baseOf(voice.lang) === wanted);
  return fitting.find((voice) => voice.default) ?? fitting[0];
}

/** Calls back whenever the phone has other voices than before: many name them a moment late. Gives how to end that. */
export function onVoices(changed: () => void): () => void {
  if (typeof speechSynthesis === 'undefined') return () => {};
  speechSynthesis.addEventListener?.('voiceschanged', changed);
  return () => speechSynthesis.removeEventListener?.('voiceschanged', changed);
}
