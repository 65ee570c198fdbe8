import { useReader } from '../../language/reader';
import type { Section as SectionData } from '../../offer/pack';
import { Icon } from '../icon';
import { Blocks } from '../words';

const boxes = { not: 'no', immigration: 'globe', unclear: 'ask' } as const;

/** The words of a section below its heading: its body, and its boxes with a heading each. */
export function SectionWords({ section }: { section: SectionData }) {
  const { say } = useReader();
  return (
    <>
      <Blocks of={section.body} />
      {(Object.keys(boxes) as (keyof typeof boxes)[]).map((kind) => {
        const words = section[kind];
        return (
          words && (
            <div class={`box box-${kind}`}>
              <h3>
                <Icon id={boxes[kind]} /> {say(`section.${kind}`)}
              </h3>
              <Blocks of={words} />
            </div>
          )
        );
      })}
    </>
  );
}
