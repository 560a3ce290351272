const pure = `^lib/(${require('./pure-rooms.json').join('|')})/`
const leaf = '^lib/(result|clock)\\.ts$'

/** The arrows of docs/house.md, one rule each, numbered as there. */
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: '1-no-cycles',
      comment: 'Two rooms that need each other are one room, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: '2-pure-rooms-import-pure-rooms',
      comment: 'What Keel decides runs without a database, a browser or Next: values in, values out.',
      severity: 'error',
      from: { path: pure },
      to: { pathNot: [pure, leaf, 'node_modules/zod/', 'node_modules/@zxcvbn-ts/'] },
    },
    {
      name: '3-content-imports-floor-1',
      comment: 'Content is data that floor 1 gives its types to. Its programs and what reads its folders read it out.',
      severity: 'error',
      from: {
        path: '^lib/content/',
        pathNot: [
          '^lib/content/[\\w-]+-cli\\.ts$',
          '^lib/content/(check/current|spoken/folder|release/(folder|format))\\.ts$',
        ],
      },
      to: { pathNot: ['^lib/content/', pure, leaf, 'node_modules/zod/', '^(node:)?crypto$'] },
    },
    {
      name: '3-a-pathway-is-a-value',
      comment: 'Whoever needs a pathway finds it in the registry. What is in its folder is nobody else’s to know.',
      severity: 'error',
      from: { pathNot: ['^lib/content/pathways/', '^tests/'] },
      to: { path: '^lib/content/pathways/[\\w-]+/' },
    },
    {
      name: '4-only-db-meets-prisma',
      comment: 'Rows become domain values in lib/db; nothing above it knows how they are stored.',
      severity: 'error',
      from: { pathNot: '^(lib/db|prisma)/' },
      to: { path: ['node_modules/@?prisma/', '^lib/db/generated/'] },
    },
    {
      name: '4-only-db-meets-postgres',
      comment: 'A second way to the database would go around row-level security.',
      severity: 'error',
      from: { pathNot: '^(lib/db|lib/launch|prisma|tests)/' },
      to: { path: 'node_modules/(@types/)?pg/' },
    },
    {
      name: '4-only-auth-meets-next-auth',
      comment: 'Who is asking is answered in one place.',
      severity: 'error',
      from: { pathNot: ['^lib/auth/', '^app/api/auth/'] },
      to: { path: 'node_modules/next-auth/' },
    },
    {
      name: '4-only-auth-meets-passkeys',
      comment: 'Whose passkey it is is answered where who is asking is.',
      severity: 'error',
      from: { pathNot: '^lib/auth/' },
      to: { path: 'node_modules/@simplewebauthn/server/' },
    },
    {
      name: '4-jobs-and-mail-have-one-way-out',
      comment: 'Only the rooms of the outside world know how a job is queued or an e-mail is sent.',
      severity: 'error',
      from: { pathNot: ['^lib/(jobs|worker|mail)/', '^lib/auth/options\\.ts$', '^tests/'] },
      to: { path: 'node_modules/(pg-boss|nodemailer)/' },
    },
    {
      name: '4-only-leaflet-meets-the-pdf',
      comment: 'A handout becomes a file in one room, which asks nobody and keeps nothing.',
      severity: 'error',
      from: { pathNot: ['^lib/leaflet/', '^tests/'] },
      to: { path: 'node_modules/(@types/)?(pdfkit|mdast-util-from-markdown)/' },
    },
    {
      name: '4-only-one-file-meets-the-common-passwords',
      comment: 'Two megabytes of passwords are for the server alone.',
      severity: 'error',
      from: { pathNot: ['^lib/clinics/guessable\\.ts$', '^tests/'] },
      to: { path: 'node_modules/@zxcvbn-ts/' },
    },
    {
      name: '6-components-know-no-passwords',
      comment: 'What a browser is sent holds no list of them.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^lib/clinics/guessable\\.ts$', reachable: true },
    },
    {
      name: 'leaflet-knows-pictures-alone',
      comment: 'It is handed all that it writes.',
      severity: 'error',
      from: { path: '^lib/leaflet/' },
      to: { path: '^(lib/(?!leaflet/|pictures/)|app/|components/|prisma/)' },
    },
    {
      name: 'worker-is-nobodys-helper',
      comment: 'What falls due is done through operations, as a person would; nothing but the server starts it.',
      severity: 'error',
      from: { pathNot: ['^lib/worker/', '^instrumentation\\.ts$', '^tests/'] },
      to: { path: '^lib/worker/' },
    },
    {
      name: '5-app-composes',
      comment:
        'A page or an action knows who, what, call and answer: no rules and no queries. Health and figures ask the database.',
      severity: 'error',
      from: { path: '^app/', pathNot: '^app/api/(health|metrics|auth)/' },
      to: { path: '^(lib/db|lib/triage|lib/access|lib/audit|prisma|lib/launch)/', pathNot: '^lib/access/actor\\.ts$' },
    },
    {
      name: '5-app-asks-only-the-session',
      comment:
        'Of lib/auth, a page needs the session and nothing more; its own route, sign-in, the first clinic, choosing a password, another address, the switch for e-mails and what decides its language hold the rest.',
      severity: 'error',
      from: {
        path: '^app/',
        pathNot:
          '^app/(api/auth/|api/sign-out/|api/unsubscribe/|unsubscribe/|sign-in/|set-up/|join/|address/|i/|page\\.tsx$|page-language\\.ts$)',
      },
      to: { path: '^lib/auth/', pathNot: '^lib/auth/session\\.ts$' },
    },
    {
      name: '6-components-show',
      comment: 'Props in, HTML out: at no depth does a component reach who is asking, what is stored or what is done.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^(lib/(db|auth|operations|mail|jobs|launch)|prisma)/', reachable: true },
    },
    {
      name: '5-app-and-components-take-words-of-content',
      comment:
        'A page is handed what it shows. Of content itself it takes whom one can call, which notice is agreed to and, in app, the messages.',
      severity: 'error',
      from: { path: '^(app|components)/' },
      to: { path: '^lib/content/', pathNot: '^lib/content/(help-lines|notice)\\.ts$|^lib/content/messages/' },
    },
    {
      name: '6-components-know-no-messages',
      comment: 'Their words come through next-intl, in the language of the page.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^lib/content/(messages/|notice)' },
    },
    {
      name: '6-components-import-downward',
      comment: 'Actions arrive as props, so no component knows a route.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^app/' },
    },
    {
      name: '6-ui-is-a-leaf',
      comment: 'The smallest parts know no domain words.',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^(components/(?!ui/)|lib/|app/|prisma/)' },
    },
    {
      name: '7-operations-stand-alone',
      comment: 'What two operations share is a rule in a pure room, or a step on rows.',
      severity: 'error',
      from: { path: '^lib/operations/(?!steps/)[^/]+/[^/]+\\.ts$' },
      to: { path: '^lib/operations/(?!steps/)[^/]+/' },
    },
    {
      name: '7-steps-import-no-operation',
      comment:
        'A step is taken inside the transaction of the operation that asks for it; it opens none and asks no policy.',
      severity: 'error',
      from: { path: '^lib/operations/steps/' },
      to: { path: '^lib/operations/(?!steps/)' },
    },
    {
      name: '7-steps-are-for-operations',
      comment: 'Nothing but an operation, which has asked who it is, takes a step on rows.',
      severity: 'error',
      from: { pathNot: ['^lib/operations/', '^tests/'] },
      to: { path: '^lib/operations/steps/' },
    },
    {
      name: '8-only-the-gateway-asks-the-policy',
      comment: 'May they do it is asked once, in one place, for every operation.',
      severity: 'error',
      from: { pathNot: ['^lib/operations/gateway\\.ts$', '^lib/access/', '^tests/'] },
      to: { path: '^lib/access/policy\\.ts$' },
    },
    {
      name: '8-only-the-gateway-and-sign-in-write-the-audit',
      comment: 'The audit row is written in the transaction of the change, by those two.',
      severity: 'error',
      from: { pathNot: ['^lib/operations/gateway\\.ts$', '^lib/auth/', '^tests/', '^prisma/'] },
      to: { path: '^lib/db/audit-log\\.ts$' },
    },
    {
      name: '9-nothing-imports-tests',
      comment: 'The product stands without its tests.',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'launch-is-the-way-in',
      comment: 'What starts Keel is no part of what is served.',
      severity: 'error',
      from: { pathNot: '^(lib/launch|tests)/' },
      to: { path: '^lib/launch/' },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere fails only when someone opens the page.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^lib/db/generated'] },
    exclude: { path: '^\\.next' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['react-server', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
    builtInModules: { add: ['server-only'] },
  },
}
