import type { Locale } from '../model/locale.ts';

/** A text as HTML; its notes stand apart, at the foot of the page, after what the page adds. */
export interface RenderedProse {
  readonly html: string;
  /** A `<section>`, or '' where the text cites nothing. */
  readonly notes: string;
}

/** Gives the prose of a page; undefined where it has none. */
export type RenderProse = (page: string, locale: Locale) => Promise<RenderedProse | undefined>;

// The Markdown pipeline runs in the source that the integration imports; bundled for the pages it would be megabytes.
const shared = globalThis as typeof globalThis & { recordProse?: RenderProse };

/** Lets the pages of this process have their prose from a renderer. */
export function shareProse(render: RenderProse): void {
  shared.recordProse = render;
}

/** The prose of a page, rendered; undefined where it has none. */
export const proseOf: RenderProse = async (page, locale) => shared.recordProse?.(page, locale);
