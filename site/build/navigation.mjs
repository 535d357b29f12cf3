// The one navigation of all pages. A page of docs/ that is not named here is added to its folder's group, so that none is lost.
const groups = [
  [
    'Guide',
    [
      'README.md',
      'docs/guide/quick-start.md',
      'docs/guide/model.md',
      'docs/guide/policies.md',
      'docs/guide/honesty.md',
      'docs/guide/embedding.md',
    ],
  ],
  [
    'Rules and codes',
    [
      'docs/guide/rules.md',
      'docs/codes.md',
      'docs/guide/codes-by-example.md',
      'docs/review.md',
      'docs/what-we-say-and-why.md',
      'docs/guide/choices.md',
      'docs/deviations.md',
      'docs/proof.md',
      'docs/mutants.md',
    ],
  ],
  ['Doors', ['docs/']],
  ['Recipes', ['docs/recipes/']],
  ['Every message', ['docs/messages/']],
];

const shortNames = {
  'README.md': 'Overview',
  'docs/deviations.md': 'Deviations',
  'docs/review.md': 'Review of a text',
  'docs/guide/rules.md': 'Rules C1 to C12',
  'docs/guide/codes-by-example.md': 'Codes by example',
  'docs/agents.md': 'AI agents',
  'docs/ats.md': 'Applicant tracking systems',
  'docs/holidays.md': 'Holidays',
  'docs/ics.md': 'Calendars (ICS)',
  'docs/owed.md': 'Who is owed an answer',
  'docs/timeline.md': 'Timeline',
  'docs/messages/de.md': 'German',
  'docs/messages/en-GB.md': 'English (UK)',
  'docs/messages/en-US.md': 'English (US)',
  'docs/messages/es.md': 'Spanish',
  'docs/messages/fr.md': 'French',
  'docs/messages/it.md': 'Italian',
  'docs/messages/nl.md': 'Dutch',
  'docs/messages/pt-BR.md': 'Portuguese (Brazil)',
};

/** `[{ title, items: [{ source, name }] }]` for pages `{ source, title }`; a folder in a group takes what no other group names. */
export function navigationOf(pages) {
  const named = new Set(groups.flatMap(([, sources]) => sources));
  const folderOf = (source) => source.replace(/[^/]+\/README\.md$/, '').replace(/[^/]+$/, ''); // a README.md stands for its folder
  const inFolder = ({ source }, folder) => folderOf(source) === folder && !named.has(source);
  return groups.map(([title, sources]) => ({
    title,
    items: sources
      .flatMap((wanted) => pages.filter((page) => (wanted.endsWith('/') ? inFolder(page, wanted) : page.source === wanted)))
      .map(({ source, title: name }) => ({ source, name: shortNames[source] ?? name })),
  }));
}
