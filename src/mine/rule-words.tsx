import { agesInWords, immigrationInWords } from '../components/card';
import { useReader } from '../language/reader';
import type { Card } from '../offer/pack';
import { conditionInWords } from './verdict-words';

/** The rule of a promise in words, for who cannot be asked: its ages, the answers it is for, and immigration status. */
export function RuleWords({ card }: { card: Card }) {
  const { say } = useReader();
  const conditions = Object.entries(card.when ?? {});
  const said = [
    agesInWords(card, say),
    ...conditions.map(([question, needs]) => conditionInWords(question, needs, say)),
    card.immigration === 'none' ? '' : `${say('card.immigration')}: ${immigrationInWords(card, say)}`,
  ];
  return (
    <>
      {said.filter(Boolean).map((sentence) => (
        <p class="small">{sentence}</p>
      ))}
    </>
  );
}
