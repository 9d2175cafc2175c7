import type { Locale } from '../model/locale.ts';
import { searchWords } from '../strings/search.ts';
import { element } from './search-draw.ts';

const setting = 'search-slash';

/** A box that turns the key `/` off and on, as WCAG 2.1.4 asks of a shortcut of one character. Remembered. */
export function slashSwitch(locale: Locale): HTMLLabelElement {
  const box = element('input', { type: 'checkbox' });
  try {
    box.checked = localStorage.getItem(setting) !== 'off';
  } catch {
    box.checked = true;
  }
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(setting, box.checked ? 'on' : 'off');
    } catch {
      // Without storage the choice holds for nothing, and the key stays on.
    }
  });
  return element('label', {}, box, ` ${searchWords[locale].slash}`);
}
