/** Drawing less: a component that is drawn anew only when something it was given is another. */
import { Component, type ComponentClass, type FunctionComponent, h } from 'preact';

/** Whether two objects hold the same values under the same names, compared by identity. */
export function shallowEqual(one: object, other: object): boolean {
  const rest = new Map<string, unknown>(Object.entries(other));
  const fields = Object.entries(one);
  return (
    fields.length === rest.size &&
    fields.every(([name, value]) => rest.has(name) && Object.is(rest.get(name), value))
  );
}

/** `Draw`, drawn anew only when one of its props or its own state is another: give it props that stay the same objects. */
export function memo<Props extends object>(Draw: FunctionComponent<Props>): ComponentClass<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props) {
      return !shallowEqual(this.props, next);
    }
    override render(props: Props) {
      return h(Draw, props);
    }
  };
}
