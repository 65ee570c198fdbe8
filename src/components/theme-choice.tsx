import { useEffect, useState } from 'preact/hooks';
import { recall, remember, unremember } from '../device/local-storage';
import { onReturn } from '../device/on-return';
import { useReader } from '../language/reader';

const key = 'waymark.theme';
const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Light, dark, or as the phone is. `public/early.js` applies it before the page is drawn. */
export function ThemeChoice() {
  const { say } = useReader();
  const [theme, setTheme] = useState<Theme>('auto');
  useEffect(() => {
    const look = () => setTheme(themes.find((name) => name === recall(key)) ?? 'auto');
    look();
    return onReturn(look);
  }, []);
  const choose = (name: Theme) => {
    setTheme(name);
    if (name === 'auto') {
      unremember(key);
      delete document.documentElement.dataset.theme;
    } else {
      remember(key, name);
      document.documentElement.dataset.theme = name;
    }
  };
  return (
    <fieldset class="section needs-script" id="theme">
      <legend class="legend-head">
        <h2>{say('settings.theme')}</h2>
      </legend>
      <div class="row">
        {themes.map((name) => (
          <label class="choice">
            <input type="radio" name="theme" checked={theme === name} onChange={() => choose(name)} />
            {say(`settings.themes.${name}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
