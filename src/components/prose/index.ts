import Cite from './Cite.astro';
import Doubt from './Doubt.astro';
import Ledger from './Ledger.astro';
import Link from './Link.astro';
import RecordMap from './Map.astro';
import Side from './Side.astro';
import Statement from './Statement.astro';
import Statements from './Statements.astro';
import Timeline from './Timeline.astro';

/** What prose may use without an import, and what its links become. */
export const components = { a: Link, Cite, Doubt, Ledger, Map: RecordMap, Side, Statement, Statements, Timeline };
