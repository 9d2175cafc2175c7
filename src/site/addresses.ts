import type { Addresses } from '../outputs/addresses.ts';
import { absolute, fileHref, hrefOf } from './routes.ts';

/** The whole addresses of this site, for what is read away from it. */
export const addresses: Addresses = {
  page: (id, locale, fragment) => absolute(hrefOf(id, locale, fragment)),
  file: (path) => absolute(fileHref(path)),
};
