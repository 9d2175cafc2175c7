/** A fault in words: what is wrong, going on from the name of the file, and what to do. */
export interface Words {
  readonly problem: string;
  readonly fix: string;
}

const valueForms: Readonly<Record<string, string>> = {
  date: 'an EDTF date',
  number: '{ number, unit }',
  entity: 'the id of an entity',
  text: '{ ar, en }',
};

/** Every kind of fault, in words that a newcomer can act on. Values stand in “ ” as found. */
export const issueKinds = {
  'invalid-yaml': (message: string) => ({
    problem: `is not valid YAML: ${message}`,
    fix: 'Correct the syntax at this line; a text with a colon or quotation marks goes in quotes.',
  }),
  'unreadable-file': (reason: string) => ({
    problem: `cannot be read: ${reason}`,
    fix: 'Put a file or folder of this name there, as docs/content.md lists them, that this user may read.',
  }),
  'stray-file': () => ({
    problem: 'is a file that nothing reads',
    fix: 'Correct its name (docs/content.md lists the files of each folder), or take it away.',
  }),
  'not-utf8': () => ({
    problem: 'holds bytes that are not UTF-8',
    fix: 'Save the file as UTF-8, and type anew what was lost; nothing is read of it until then.',
  }),
  'bad-character': (code: string) => ({
    problem: `holds the character ${code}, which is lost text, a control or a bidi override`,
    fix: 'Remove it, or type the letters that it stands for; directions are set where a text is shown.',
  }),
  'mangled-text': (path: string, locale: string) => ({
    problem: `“${path}” is mostly not in ${locale === 'ar' ? 'Arabic' : 'Latin'} letters`,
    fix: 'Write it in its language; letters that were lost in a wrong encoding have to be typed again.',
  }),
  'missing-field': (path: string) => ({
    problem: `lacks “${path}”`,
    fix: `Add “${path}”.`,
  }),
  'missing-language': (path: string, locale: string) => ({
    problem: `“${path}” has no text in ${locale === 'ar' ? 'Arabic (ar)' : 'English (en)'}`,
    fix: `Add “${path}.${locale}”; each text stands in both languages.`,
  }),
  'invalid-field': (path: string, message: string) => ({
    problem: `“${path}” is not right: ${message}`,
    fix: 'Write what the message asks for; docs/content.md lists the fields.',
  }),
  'missing-file': (name: string) => ({
    problem: `${name} is not there`,
    fix: `Add ${name}; docs/content.md tells what it holds.`,
  }),
  'missing-page': (name: string, other: string) => ({
    problem: `${name} is missing: the page stands in one language only`,
    fix: `Write ${name}, the equal of ${other}, or run “npm run new” to start it.`,
  }),
  'duplicate-id': (id: string) => ({
    problem: `the id “${id}” is used twice`,
    fix: 'Give the later one an id of its own; ids never change once published.',
  }),
  'reserved-page': (slug: string) => ({
    problem: `has the address of a page of the site itself, “${slug}”, and would never be shown`,
    fix: 'Give the folder another name; src/model/check/reserved.ts lists the names that are taken.',
  }),
  'reserved-heading': (id: string) => ({
    problem: `has a heading with the id “${id}”, which the page itself uses`,
    fix: 'Give the heading another id, the same in both languages.',
  }),
  'heading-without-id': () => ({
    problem: 'has a heading without an id',
    fix: 'End the heading with an id that is the same in both languages, such as [#closing].',
  }),
  'unknown-source': (id: string) => ({
    problem: `cites the source “${id}”, which is not in content/sources/`,
    fix: `Add content/sources/${id}/source.yaml, or correct the label.`,
  }),
  'unknown-statement': (id: string) => ({
    problem: `cites “${id}”, which no source has`,
    fix: `Add the statement to content/sources/${id.split('/')[0] ?? id}/statements.yaml, or correct the label.`,
  }),
  'unknown-paragraph': (id: string) => ({
    problem: `names the paragraph “${id}”, which source.yaml does not list`,
    fix: 'Correct the paragraph, or list it in source.yaml with its gist and hash.',
  }),
  'unknown-entity': (id: string) => ({
    problem: `names “${id}”, which is not in the record`,
    fix: `Add content/${id}/facts.yaml with ar.mdx and en.mdx, or correct the id.`,
  }),
  'unknown-property': (id: string) => ({
    problem: `uses the property “${id}”, which vocabulary.yaml does not have`,
    fix: 'Add it under “properties” with its labels and form of value, or correct the name.',
  }),
  'unknown-kind': (id: string, type: string) => ({
    problem: `uses the kind “${id}”, which vocabulary.yaml does not have for the type “${type}”`,
    fix: 'Add it under “kinds” with its labels, or correct the name.',
  }),
  'unknown-relation': (id: string) => ({
    problem: `uses the relation “${id}”, which vocabulary.yaml does not have`,
    fix: 'Add it under “relations” with both labels, or correct the name.',
  }),
  'unknown-unit': (id: string) => ({
    problem: `uses the unit “${id}”, which vocabulary.yaml does not have`,
    fix: 'Add it under “units” with its plural forms, or correct the name.',
  }),
  'unknown-area': (id: string) => ({
    problem: `names the area “${id}”, of which the map has no outline`,
    fix: 'Write the id that the map data uses: for countries ISO 3166-1 numeric, such as 368.',
  }),
  'wrong-type': (id: string, types: string) => ({
    problem: `names “${id}” where ${types} is due`,
    fix: 'Name an entity of that type, or write the fact in another field.',
  }),
  'names-itself': (id: string) => ({
    problem: `names “${id}” as something other than itself, which it is`,
    fix: 'Name the other one, or take the line away.',
  }),
  circle: (ids: string) => ({
    problem: `is superseded in a circle: ${ids}`,
    fix: 'Let only the older statement be superseded by the newer one.',
  }),
  'number-not-named': (number: string, locale: string) => ({
    problem: `has the value ${number}, which the ${locale === 'ar' ? 'Arabic' : 'English'} text does not give`,
    fix: 'Give the same number in the value and, in digits or words, in both texts.',
  }),
  'bound-not-named': (bound: string, locale: string) => ({
    problem: `has the bound “${bound}”, which the ${locale === 'ar' ? 'Arabic' : 'English'} text does not give`,
    fix: 'Say it in both texts (about, fewer than, at least …), or leave it out of the value.',
  }),
  'bound-missing': (bound: string) => ({
    problem: `has a bare number as its value, which both texts give as “${bound}”`,
    fix: `Write “bound: ${bound}” beside the number.`,
  }),
  'wrong-value': (property: string, form: string) => ({
    problem: `gives “${property}” a value of another form than ${form}`,
    fix: `Write ${valueForms[form] ?? form}, and give property and value together.`,
  }),
  'invalid-date': (text: string) => ({
    problem: `“${text}” is no EDTF date, or no such day exists`,
    fix: 'Write 2025-09-15, 2025-09, 2025, 2025-09-15~ (about) or an interval such as ../2025-09.',
  }),
  'date-in-future': (text: string) => ({
    problem: `the date “${text}” is still to come`,
    fix: 'Write the day on which it was done, at the latest today.',
  }),
  'happened-later': (text: string, published: string) => ({
    problem: `tells as happened what has the date “${text}”, after the source was published (${published})`,
    fix: 'Correct the date, or let its modality be “planned”.',
  }),
  'date-too-exact': (text: string) => ({
    problem: `the date “${text}” is more exact than the words of the statement`,
    fix: 'Give the date no more exact than the source (2025-09, or ~ for “about”), or name the day in both texts.',
  }),
  'no-attribution': () => ({
    problem: 'does not tell who says it',
    fix: 'Give attribution.entity (an actor), or attribution.kind with attribution.label in both languages.',
  }),
  'quote-too-long': (words: number) => ({
    problem: `the quote has ${words} words`,
    fix: 'Quote at most eight words; say the rest in our own.',
  }),
  'quote-not-found': (quote: string, paragraph: string) => ({
    problem: `the quote “${quote}” is not in paragraph ${paragraph} of the original`,
    fix: 'Copy the phrase exactly as printed, or correct the paragraph.',
  }),
  'quote-not-locked': (quote: string) => ({
    problem: `the quote “${quote}” was never checked against the original`,
    fix: 'Run “npm run check” where the original is (original.<language>.txt in the source’s folder), and commit evidence.lock.json.',
  }),
  'paragraph-changed': (paragraph: string) => ({
    problem: `the hash of paragraph ${paragraph} fits no paragraph of the original`,
    fix: 'Correct sha256 in source.yaml; “npm run check” prints the hashes of the original.',
  }),
  'lock-stale': (paragraph: string) => ({
    problem: `evidence.lock.json holds another hash for paragraph ${paragraph} than source.yaml`,
    fix: 'Run “npm run check” where the original is, and commit the renewed lock.',
  }),
  'paragraph-uncovered': (paragraph: string) => ({
    problem: `no statement comes from paragraph ${paragraph}`,
    fix: 'Add a statement for each fact of the paragraph.',
  }),
  'orphan-entity': (id: string) => ({
    problem: `${id} has a page, but no statement is about it or said by it`,
    fix: 'Name it under “about” or “attribution” of a statement, or remove the page.',
  }),
  'names-draft': (id: string) => ({
    problem: `names “${id}”, which is a draft`,
    fix: 'Take “draft: true” off it, or mark what names it as a draft, too; drafts are in no build.',
  }),
  'dangling-citation': (label: string) => ({
    problem: `the call [^${label}] leads to nothing`,
    fix: 'Cite <source>/<statement>, or write a definition for an ordinary footnote.',
  }),
  'broken-link': (target: string) => ({
    problem: `links to “${target}”, which has no page`,
    fix: 'Link by id (bases/…, actors/…, milestones/…, places/…, sources/…, pages/…) or by a full https address.',
  }),
  'broken-fragment': (target: string) => ({
    problem: `links to “${target}”, a heading that is not there`,
    fix: 'Give that heading this id ([#id] at its end), or correct the link.',
  }),
  'outside-link': (url: string) => ({
    problem: `links to “${url}”, which is outside the record`,
    fix: 'Put it under “reference” in facts.yaml with its citation, or link to a page of the record.',
  }),
  'image-in-prose': () => ({
    problem: 'holds an image; pages show none from prose',
    fix: 'Take the image away and say in words what it shows.',
  }),
  'lost-cells': (cells: number, head: number) => ({
    problem: `has a row of ${cells} cells below a head of ${head}; what is beyond it would not be shown`,
    fix: 'Give head and row the same number of cells; a | that is text goes behind a backslash.',
  }),
  'code-in-prose': (what: string) => ({
    problem: `holds ${what}; prose is data and runs no code`,
    fix: 'Write Markdown; put a brace or an angle bracket that is meant as text behind a backslash.',
  }),
  'unknown-in-component': (where: string, value: string) => ({
    problem: `${where} names “${value}”, which the record does not have`,
    fix: 'Write an id of the record, as it stands in its folder; docs/content.md lists the components.',
  }),
  'parity-citations': (only: string, locale: string) => ({
    problem: `cites ${only}, which the ${locale === 'ar' ? 'Arabic' : 'English'} page does not cite`,
    fix: 'Let both languages rest on the same statements.',
  }),
  'parity-figures': (only: string, locale: string) => ({
    problem: `has ${only}, which the ${locale === 'ar' ? 'Arabic' : 'English'} text does not have`,
    fix: 'Let both languages carry the same numbers and dates.',
  }),
  'parity-headings': (own: string, other: string) => ({
    problem: `has the headings ${own}, its counterpart ${other}`,
    fix: 'Give both pages the same headings, in the same order, each with the same [#id].',
  }),
} as const satisfies Record<string, (...values: never[]) => Words>;
