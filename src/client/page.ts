import { listenForCards } from './cards.ts';
import { listenForCopies } from './copy.ts';
import { keepHeading } from './language.ts';
import { offerOffline } from './offline.ts';
import './search-opener.ts';
import { revealTarget } from './reveal.ts';
import { enhanceTables } from './tables.ts';
import { listenForTheme } from './theme.ts';

// Everything here improves a page that is complete without it.
listenForTheme();
revealTarget();
listenForCards();
keepHeading();
enhanceTables();
listenForCopies();
void offerOffline();
