import { directionOf, type Locale } from '../model/locale.ts';

type Attributes = Readonly<Record<string, string | number | undefined>>;
type Child = string | false | undefined;

/** Prints an SVG element; attributes are escaped, children are SVG already. Undefined attributes are left out. */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): string {
  const printed = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeText(value ?? '')}"`)
    .join('');
  const inside = children.filter(Boolean).join('');
  return inside === '' ? `<${name}${printed}/>` : `<${name}${printed}>${inside}</${name}>`;
}

/** Escapes a text for SVG. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A tenth of a unit is finer than any screen shows, and keeps the files small. */
export const round = (value: number): number => Math.round(value * 10) / 10 + 0;

/** What a whole picture says of itself. */
export interface Frame {
  /** Unique on the page: ids inside the picture start with it. */
  readonly id: string;
  readonly locale: Locale;
  readonly width: number;
  readonly height: number;
  /** The name of the picture, and what it shows in words. */
  readonly title: string;
  readonly desc: string;
  /** Classes that tell its size and kind. */
  readonly className: string;
  /** True for a small picture within a link that says all: assistive technology passes it over. */
  readonly decorative?: boolean;
}

/**
 * Prints a whole picture. Its parts stay open to assistive technology, since they hold links: hence a group and not
 * an image (WAI-ARIA Graphics Module).
 */
export function drawFrame(frame: Frame, ...children: readonly Child[]): string {
  const { id, locale, width, height, title, desc, className, decorative = false } = frame;
  const named = { role: 'group', 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-desc` };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `picture ${className}`,
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      width,
      height,
      direction: directionOf(locale),
      lang: locale,
      ...(decorative ? { 'aria-hidden': 'true' } : named),
    },
    !decorative && element('title', { id: `${id}-title` }, escapeText(title)),
    !decorative && element('desc', { id: `${id}-desc` }, escapeText(desc)),
    ...children,
  );
}
