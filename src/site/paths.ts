import { entityFolders, type EntityFolder } from '../model/entity.ts';
import { locales } from '../model/locale.ts';

/** The path parameters of a page that stands once in each language. */
export const languagePaths = () => locales.map((lang) => ({ params: { lang } }));

/** The folders of entities in the order in which they are shown. */
export const folders = Object.keys(entityFolders) as EntityFolder[];
