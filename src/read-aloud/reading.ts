/** Reads a part of a page aloud: by its recording, or sentence by sentence in a voice of this phone. */
import { linesOf, markLine } from './lines';
import { voiceFor } from './voices';

export interface Reading {
  stop(): void;
  /** One step slower or faster, from the sentence that is being read. */
  pace(step: -1 | 1): void;
}

interface Given {
  root: Element;
  /** The language of the voice where a sentence has none of its own. */
  lang: string;
  /** The address of a recording. Where it does not play, the voice reads. */
  audio?: string | undefined;
  /** Called once: everything was read, it was stopped, or nothing could be heard. */
  ended: (how: 'ended' | 'failed') => void;
}

const paces = [0.6, 0.8, 1, 1.2, 1.5];
/** Kept while the page is open, for the next section too. */
let pace = paces.indexOf(1);
const paceNow = () => paces[pace] ?? 1;

let current: Reading | undefined;

/** Starts reading, and stops whatever was being read. Stops by itself when the page is left, hidden or exited. */
export function read({ root, lang, audio, ended }: Given): Reading {
  current?.stop();
  let stopped = false;
  let act: { stop(): void; repace(): void } | undefined;
  const finish = (how: 'ended' | 'failed') => {
    if (stopped) return;
    stopped = true;
    if (current === reading) current = undefined;
    act?.stop();
    markLine(undefined);
    root.removeAttribute('data-playing');
    leave();
    ended(how);
  };
  const reading: Reading = {
    stop: () => finish('ended'),
    pace: (step) => {
      pace = Math.min(paces.length - 1, Math.max(0, pace + step));
      act?.repace();
    },
  };
  const leave = whenLeft(reading.stop);
  const speak = () => {
    if (!stopped) act = speakLines(root, lang, finish);
  };
  current = reading;
  root.setAttribute('data-playing', '');
  if (audio) act = play(audio, () => finish('ended'), speak);
  else speak();
  return reading;
}

/** A recording. `failed` is called where it does not play: it is not on this phone, or the phone cannot play it. */
function play(address: string, ended: () => void, failed: () => void) {
  const sound = new Audio(address);
  let over = false;
  const fail = () => {
    if (!over) failed();
    over = true;
  };
  const repace = () => {
    sound.playbackRate = paceNow();
  };
  sound.addEventListener('ended', ended);
  sound.addEventListener('error', fail);
  sound.defaultPlaybackRate = paceNow();
  repace();
  sound.play().catch(fail);
  return {
    stop: () => {
      over = true;
      sound.pause();
    },
    repace,
  };
}

/** Sentence by sentence: browsers do not all say how far they are within one. */
function speakLines(root: Element, lang: string, finish: (how: 'ended' | 'failed') => void) {
  const lines = linesOf(root);
  let at = 0;
  /** The browser also tells of the end of what was cut short: only the newest counts. */
  let newest: SpeechSynthesisUtterance | undefined;
  const say = () => {
    const line = lines[at];
    const voice = line && (voiceFor(line.lang) ?? voiceFor(lang));
    if (!line) return finish('ended');
    if (!voice) return finish('failed');
    markLine(line);
    const words = new SpeechSynthesisUtterance(line.text);
    words.voice = voice;
    words.lang = voice.lang;
    words.rate = paceNow();
    words.onend = () => {
      if (words !== newest) return;
      at += 1;
      say();
    };
    words.onerror = () => words === newest && finish('failed');
    newest = words;
    speechSynthesis.speak(words);
  };
  const cut = () => {
    newest = undefined;
    speechSynthesis.cancel();
  };
  cut();
  say();
  return {
    stop: cut,
    repace: () => {
      cut();
      say();
    },
  };
}

/** Calls back when the page is left, hidden behind another, or exited. Gives how to end that. */
function whenLeft(stop: () => void): () => void {
  const hidden = () => document.visibilityState === 'hidden' && stop();
  const exited = new MutationObserver(() => {
    if ('exited' in document.documentElement.dataset) stop();
  });
  exited.observe(document.documentElement, { attributeFilter: ['data-exited'] });
  addEventListener('pagehide', stop);
  document.addEventListener('visibilitychange', hidden);
  return () => {
    exited.disconnect();
    removeEventListener('pagehide', stop);
    document.removeEventListener('visibilitychange', hidden);
  };
}
