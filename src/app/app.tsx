/** The frame around every page: header, language, exit, menu, and the page itself. */

import { useEffect, useMemo, useState } from 'preact/hooks';
import { LocationProvider, useLocation } from 'preact-iso/router';
import { secondIn } from '../bilingual/keep-second';
import { useSecond } from '../bilingual/use-second';
import { Twice } from '../components/both-languages';
import { Closed } from '../components/closed';
import { TryAgain } from '../components/try-again';
import { watchDay } from '../device/watch-day';
import { ReaderContext } from '../language/reader';
import type { Say } from '../language/words';
import { useBadges } from '../mine/answers/use-badges';
import { useNotices } from '../mine/reminders/use-notices';
import { docOf } from '../offer/docs';
import { News } from '../offline/toasts';
import { loadPack } from '../packs/load';
import { useExpiry } from '../store/use-expiry';
import { whenRead } from '../store/when-read';
import { Footer } from './footer';
import { Header } from './header';
import { Meaning } from './meaning';
import { Menu } from './menu';
import { useScreen } from './navigation';
import { Notice } from './notice';
import { loadMore, placeOf, type Screen } from './screens';

interface Props {
  start: Screen;
  say: Say;
  packAddress: string;
  sourceAddress: string;
}

/** Links that leave the language on the screen, or lead to a file, open as the browser opens them. */
const inside = (lang: string) => new RegExp(`^/${lang}/(?!.*\\.\\w+$)`);

export function App(props: Props) {
  return (
    <LocationProvider scope={inside(props.start.route.lang)}>
      <Frame {...props} />
    </LocationProvider>
  );
}

function Frame({ start, say, packAddress, sourceAddress }: Props) {
  const { screen, state } = useScreen(start, packAddress, say, whenRead);
  const [word, setWord] = useState('');
  const [today, setToday] = useState(start.pack.made);
  useEffect(() => watchDay(setToday), []);
  const { pack, route, Page } = screen;
  const badges = useBadges(packAddress, today, say);
  useNotices(packAddress, today, say);
  useExpiry(route.page === 'visit');
  const { query } = useLocation();
  const and = secondIn(query.and, pack.languages, route.lang);
  const alone = useMemo(
    () => ({
      pack,
      say,
      today,
      lang: route.lang,
      side: '',
      and,
      packAddress,
      sourceAddress,
      badges,
      openWord: setWord,
    }),
    [pack, say, today, route.lang, and, packAddress, sourceAddress, badges],
  );
  const { reader, Bar, setOther } = useSecond(alone);
  const place = placeOf(route);
  const two = reader.second ? ' main-two' : '';
  // Drawn anew only for another screen, not for every change of the address or of what the progress line says.
  const main = useMemo(
    () => (
      <main class={`main main-${route.page}${two}`} id="main" key={screen.path}>
        {Bar && <Bar place={place} setOther={setOther} />}
        <Twice find={(pack) => ({ doc: docOf(pack, route) })}>
          {({ doc }) => <Notice place={place} doc={doc} />}
        </Twice>
        {route.page === 'shell' ? <p>{say('common.loading')}</p> : <Page topic={route.topic} />}
      </main>
    ),
    [screen, say, Bar, two],
  );
  return (
    <ReaderContext.Provider value={reader}>
      <Closed of={[{ ...pack.language, closed: say('exit.closed'), open: say('exit.open') }]} />
      <Header place={place} />
      <p class="progress" role="status">
        {state === 'slow' && say('common.loading')}
        {state === 'failed' && (
          <span class="toast">
            {say('common.failed')} <TryAgain />
          </span>
        )}
      </p>
      {main}
      <Footer />
      <Menu place={place} />
      {word && <Meaning id={word} close={() => setWord('')} />}
      <News fetchAhead={() => Promise.all([loadMore(), loadPack(packAddress)])} />
    </ReaderContext.Provider>
  );
}
