/** The settings of the site: all the environment that it looks at. Each has a default. */
export const settings = ['CONTENT_DIR', 'SITE_URL', 'BASE_PATH', 'SOURCE_DATE_EPOCH', 'SHARE_IMAGES'] as const;
type Setting = (typeof settings)[number];

export type Settings = Partial<Record<Setting, string>>;

/** Takes the settings out of an environment, so that a test does not hang on whoever runs it. */
export function forgetSettings(env: NodeJS.ProcessEnv, except: readonly Setting[] = []): void {
  for (const name of settings) if (!except.includes(name)) Reflect.deleteProperty(env, name);
}
