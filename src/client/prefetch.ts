import { writePrefetchRules } from '../model/prefetch-rules.ts';
import { base, isSavingData } from './site-paths.ts';

/** Has the browser fetch pages ahead, by rules whose hash the policy of the page knows; not for who saves data. */
export function prefetchPages(): void {
  if (isSavingData()) return;
  const rules = document.createElement('script');
  rules.type = 'speculationrules';
  rules.textContent = writePrefetchRules(base);
  document.head.append(rules);
}
