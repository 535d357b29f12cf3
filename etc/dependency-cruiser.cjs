// The arrows between the rooms of src. A room may import itself, errors.ts and the rooms listed for it; nothing else.
const rooms = {
  input: [],
  time: ['input'],
  calendar: ['input', 'time'],
  application: ['input', 'time', 'calendar'],
  policy: ['input', 'time', 'calendar', 'application'],
  offers: ['input', 'time'],
  'follow-up': ['input', 'time', 'calendar', 'application', 'policy', 'offers'],
  phrases: ['input', 'time', 'calendar', 'application'], // of application only the type FeedbackDate
  messages: ['input', 'time', 'calendar', 'application', 'policy', 'offers', 'follow-up', 'phrases'],
  // What is a real date, an instant or a zone is said once, in the rooms; the schemas call it.
  schema: ['input', 'time', 'calendar', 'application', 'policy', 'offers'],
};

// What the command line and the adapters may import: the files behind `exports` of package.json.
const doors = '^src/(index|messages/(index|de|fr|es|nl|it|pt-br)|schema/index|adapters/(agents|ats|holidays|ics|timeline)/index)\\.ts$';

const arrows = Object.entries(rooms).map(([room, others]) => ({
  name: `arrow-${room}`,
  comment: `src/${room} may import ${['errors', ...others].join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: [`^src/(${[room, ...others].join('|')})/`, '^src/errors\\.ts$'] },
}));

module.exports = {
  forbidden: [
    ...arrows,
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'errors-stand-alone', severity: 'error', from: { path: '^src/errors\\.ts$' }, to: {} },
    {
      name: 'cli-uses-doors',
      comment: 'The command line uses what users can use.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/', pathNot: [doors, '^src/cli/'] },
    },
    {
      name: 'adapters-use-doors',
      comment: 'So does every adapter; one does not know the other.',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/' },
      to: { path: '^src/', pathNot: [doors, '^src/adapters/$1/', '^src/adapters/[^/]+\\.ts$'] },
    },
    {
      name: 'shared-by-adapters',
      comment: 'What several adapters need knows the doors alone.',
      severity: 'error',
      from: { path: '^src/adapters/[^/]+\\.ts$' },
      to: { path: '^src/', pathNot: [doors] },
    },
    {
      name: 'known-room',
      comment: 'A new room needs its arrows here.',
      severity: 'error',
      from: { path: '^src/', pathNot: [`^src/(${[...Object.keys(rooms), 'cli', 'adapters'].join('|')})/`, '^src/(index|errors)\\.ts$'] },
      to: {},
    },
    {
      name: 'luxon-only-in-time',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/time/' },
      to: { path: 'node_modules/(@types/)?luxon/' },
    },
    { name: 'zod-only-in-schema', severity: 'error', from: { path: '^src/', pathNot: '^src/schema/' }, to: { path: 'node_modules/zod/' } },
    {
      name: 'no-other-package',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/((@types/)?luxon|zod|date-holidays(-parser)?|@modelcontextprotocol/sdk)/' },
    },
    {
      name: 'peers-behind-their-door',
      comment: 'What only some users need is imported by one adapter or one command.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(adapters/holidays|cli)/' },
      to: { path: 'node_modules/(date-holidays|@modelcontextprotocol)/' },
    },
    { name: 'node-only-in-cli', severity: 'error', from: { path: '^src/', pathNot: '^src/cli/' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'src-knows-only-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { pathNot: ['^src/', 'node_modules/'], dependencyTypesNot: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
