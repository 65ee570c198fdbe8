import { useReader } from '../../../language/reader';

const two = (value: number) => String(value).padStart(2, '0');

/** The minute of the day in which a pause is over: no sooner than it is. */
function timeOf(until: number): string {
  const end = new Date(until + 59_999);
  return `${two(end.getHours())}:${two(end.getMinutes())}`;
}

/** That nobody can try a passcode now, and until when. `until` is in milliseconds since 1970; with 0 there is no pause. */
export function PauseState({ until = 0 }: { until?: number | undefined }) {
  const { say } = useReader();
  return (
    <p class="wrong" role="alert">
      {until > 0 && say('keep.passcode.paused', { time: timeOf(until) })}
    </p>
  );
}
