import { listenForCards } from './cards.ts';
import { listenForCopies } from './copy.ts';
import { enhanceTables } from './tables.ts';
import { listenForTheme } from './theme.ts';
import { keepHeading } from './language.ts';
import { prefetchPages } from './prefetch.ts';
import { whenIdle } from './when-idle.ts';

// Everything here improves a page that is complete without it.
listenForTheme();
listenForCards();
keepHeading();
enhanceTables();
listenForCopies();
prefetchPages();
whenIdle(() => import('./offline.ts').then(({ offerOffline }) => offerOffline()));
