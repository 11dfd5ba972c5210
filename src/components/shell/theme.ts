/** The choice of the theme: the one thing that this site keeps in the browser, under the theme's own key. */
import { themePhrases } from './theme-phrases.ts';

const key = 'starlight-theme';
const choices = ['', 'light', 'dark'] as const;
type Theme = (typeof choices)[number];

/** Makes a button go through the three choices. It says the present one as its label. */
export function followThemeChoice(button: HTMLButtonElement): void {
  let choice = stored();
  const show = () => {
    const root = document.documentElement;
    if (choice) root.dataset.theme = choice;
    else delete root.dataset.theme;
    button.setAttribute('aria-label', themePhrases[choice]);
    button.title = themePhrases[choice];
  };
  button.addEventListener('click', () => {
    choice = choices[(choices.indexOf(choice) + 1) % choices.length] ?? '';
    store(choice);
    show();
  });
  show();
  button.hidden = false;
}

function stored(): Theme {
  try {
    const value = localStorage.getItem(key);
    return value === 'light' || value === 'dark' ? value : '';
  } catch {
    return '';
  }
}

function store(choice: Theme): void {
  try {
    if (choice) localStorage.setItem(key, choice);
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing: the choice holds for this page.
  }
}
