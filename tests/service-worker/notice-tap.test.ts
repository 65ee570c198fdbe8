import { expect, it } from 'vitest';
import { openFromNotice } from '../../src/service-worker/notice-tap';

/** A phone with windows of the app at these addresses; `done` is what was asked of it. `still` never comes to the front. */
function phone(addresses: string[], still = false) {
  const done: string[] = [];
  const windows = {
    matchAll: async () =>
      addresses.map((path) => ({
        url: `https://a.example${path}`,
        async focus() {
          if (still) throw new TypeError('Not allowed.');
          done.push(`focus ${path}`);
          return {};
        },
      })),
    openWindow: async (address: string) => done.push(`open ${address}`),
  };
  return { windows, done };
}

const tap = async (addresses: string[], data: unknown, still = false) => {
  const { windows, done } = phone(addresses, still);
  await openFromNotice(windows, data, ['en', 'ar'], 'en');
  return done;
};

it('opens the dates in the language of the reminder where the app is closed', async () => {
  expect(await tap([], { lang: 'ar' })).toEqual(['open /ar/dates/']);
});

it.each([undefined, null, {}, { lang: 'xx' }, { lang: '//evil.example' }])(
  'opens the dates in the language of the offer where the reminder carries %j',
  async (data) => {
    expect(await tap([], data)).toEqual(['open /en/dates/']);
  },
);

it('brings the open app to the front and leaves in it what is there', async () => {
  expect(await tap(['/ar/housing/'], { lang: 'en' })).toEqual(['focus /ar/housing/']);
});

it('takes the window with the dates before another one', async () => {
  expect(await tap(['/en/', '/ar/dates/#gym', '/en/me/'], { lang: 'en' })).toEqual(['focus /ar/dates/#gym']);
});

it('opens the dates where no window comes to the front', async () => {
  expect(await tap(['/en/'], { lang: 'en' }, true)).toEqual(['open /en/dates/']);
});
