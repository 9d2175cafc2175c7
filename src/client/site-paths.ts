/** Path of the site below its host, with a slash at both ends. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The digest of the build that the page is of; none while one writes (`npm run dev`). */
export const pageBuild = (): string | undefined => document.documentElement.dataset['build'];

/** Whether the reader asked the browser to save data. */
export const isSavingData = (): boolean =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
