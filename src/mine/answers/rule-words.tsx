import { agesInWords, immigrationInWords } from '../../components/card';
import { Named } from '../../components/named';
import { useReader } from '../../language/reader';
import type { Card } from '../../offer/pack';
import { conditionInWords } from './verdict-words';

/** The rule of a promise in words, for who cannot be asked: its ages, the answers it is for, and immigration status. */
export function RuleWords({ card }: { card: Card }) {
  const { say } = useReader();
  const conditions = Object.entries(card.when ?? {});
  const said = [
    agesInWords(card, say),
    ...conditions.map(([question, needs]) => conditionInWords(question, needs, say)),
  ];
  return (
    <>
      {said.filter(Boolean).map((sentence) => (
        <p class="small">{sentence}</p>
      ))}
      {card.immigration !== 'none' && (
        <p class="small">
          <Named>{say('card.immigration')}</Named> {immigrationInWords(card, say)}
        </p>
      )}
    </>
  );
}
