/** A small page that does to its words whatever a page of the app does: changes, adds, takes away and reorders them. */
import { h, hydrate, render } from 'preact';
import { useState } from 'preact/hooks';
import { undoTranslation, watchTranslation } from '../../../src/device/translated';

function Words() {
  const [count, setCount] = useState(0);
  Object.assign(globalThis, { setCount });
  const names = count % 2 ? ['a', 'b', 'c'] : ['c', 'a'];
  return h('main', null, [
    h(
      'p',
      null,
      'You have ',
      count,
      ' things',
      count > 1 && '!',
      count === 3 && h('b', null, 'three'),
      ' end',
    ),
    h('p', { role: 'status' }, count % 2 ? 'Saving' : ''),
    h('p', null, count > 2 ? h('i', null, 'some') : 'plain', count === 4 ? null : ' tail ', count),
    h(
      'ul',
      null,
      names.map((name) => h('li', { key: name }, name, count)),
    ),
    h(
      'p',
      null,
      names.map((name) => [name, h('br', null)]),
    ),
    count === 5 ? null : h('section', null, 'gone ', h('em', null, 'soon')),
  ]);
}

const root = document.getElementById('app') as HTMLElement;
if (root.firstChild) {
  undoTranslation(root);
  hydrate(h(Words, null), root);
} else render(h(Words, null), root);
if (!('unwatched' in globalThis)) watchTranslation(root);
