// The arrows of docs/architecture.md. `npm run check` runs them; test/architecture proves that they bite.

const SPEC = '\\.(?:db-)?spec\\.tsx?$';
const SAMPLES = '^libs/[^/]+/samples/';
const DRIVER = '(?:^|/)node_modules/(?:pg|@prisma/client|@prisma/adapter-pg)/';
const FRAMEWORKS = '(?:^|/)node_modules/(?:@nestjs|@prisma|pg|fastify)/';
const OUTSIDE_WORLD = '^(?:fs|http|https|http2|net|tls|dns|child_process|worker_threads|cluster)(?:/|$)';
const GENERATED_CLIENT = '^apps/api/src/platform/database/generated/';

/** `from` and `to` are path patterns, or whole restrictions of dependency-cruiser. */
const forbid = (name, comment, from, to) => {
  const restriction = (given) => (typeof given === 'string' ? { path: given } : given);
  return { name, comment, severity: 'error', from: restriction(from), to: restriction(to) };
};

module.exports = {
  forbidden: [
    forbid(
      'no-cycles',
      'Two files that need each other are one subject, or a third is missing.',
      {},
      { circular: true },
    ),
    forbid(
      'resolvable',
      'An import that leads nowhere fails only when somebody runs it.',
      {},
      { couldNotResolve: true },
    ),
    forbid(
      'web-by-http',
      'The web knows the server by HTTP only: it imports the API client and nothing else of ours.',
      '^apps/web/',
      {
        path: '^(?:apps|libs|prisma|scripts|test|bench)/',
        pathNot: '^(?:apps/web|libs/api-client)/',
      },
    ),
    forbid('cli-over-libs', 'The CLI is thin, over the libraries: no server, no database in it.', '^apps/cli/', {
      path: ['^(?:apps|prisma|scripts|test|bench)/', FRAMEWORKS],
      pathNot: '^apps/cli/',
    }),
    forbid(
      'libs-are-pure',
      'A rule of the office knows no framework, no database, no file and no network.',
      { path: '^libs/(?:directory|documents|extraction|papers|second-reader|supervision|workdays)/', pathNot: SPEC },
      {
        path: ['^(?:apps|prisma|scripts|test|bench)/', FRAMEWORKS, OUTSIDE_WORLD],
      },
    ),
    forbid(
      'libs-by-their-door',
      'Import a library by its name: what is behind its index.ts may move.',
      '^(?:apps|libs)/([^/]+)/',
      {
        path: '^libs/([^/]+)/',
        pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$', SAMPLES],
      },
    ),
    forbid(
      'workdays-below-all',
      'Working days know nothing of directives or tasks.',
      '^libs/workdays/',
      '^libs/(?!workdays/)',
    ),
    forbid(
      'directory-below-all',
      'Who there is and who may be meant knows nothing of reports, tasks or rights.',
      '^libs/directory/',
      '^libs/(?!directory/)',
    ),
    forbid(
      'extraction-knows-no-office',
      'Reading a text does not depend on who may do what with it, nor on the file it came in.',
      '^libs/extraction/',
      '^libs/(?:directory|supervision|api-client|documents|papers|second-reader)/',
    ),
    forbid(
      'documents-above-extraction-only',
      'Taking the words out of a file depends on how bytes are decoded, and on nothing else of ours.',
      '^libs/documents/',
      '^libs/(?:supervision|workdays|api-client)/',
    ),
    forbid(
      'second-reader-above-extraction-only',
      'A second reading is judged by the text and the extraction, and by nothing else of ours.',
      '^libs/second-reader/',
      '^libs/(?!second-reader/|extraction/)',
    ),
    forbid(
      'server-without-clients',
      'The server knows neither its clients nor its tests.',
      { path: '^(?:apps/api|prisma/seed)/', pathNot: SPEC },
      '^(?:apps/(?:web|cli)|libs/api-client|scripts|test|bench)/',
    ),
    forbid(
      'modules-by-their-door',
      'Import another module by its index.ts: nobody imports past it.',
      '^apps/api/src/([^/]+)/',
      {
        path: '^apps/api/src/[^/]+/',
        pathNot: ['^apps/api/src/$1/', '^apps/api/src/[^/]+/index\\.ts$', '^apps/api/src/platform/'],
      },
    ),
    forbid(
      'list-of-modules-by-doors',
      'The list of modules names doors.',
      { path: '^apps/api/src/[^/]+\\.ts$', pathNot: SPEC },
      { path: '^apps/api/src/[^/]+/', pathNot: ['^apps/api/src/[^/]+/index\\.ts$', '^apps/api/src/platform/'] },
    ),
    forbid(
      'platform-below-all',
      'No business word in the platform.',
      '^apps/api/src/platform/',
      '^apps/api/src/(?!platform/)',
    ),
    forbid(
      'registers-below-business',
      'Accounts, units and calendar import only the platform, the audit trail and libraries.',
      '^apps/api/src/(accounts|units|calendar)/',
      { path: '^apps/api/src/[^/]+/', pathNot: '^apps/api/src/(?:$1|audit|platform)/' },
    ),
    forbid(
      'trail-below-registers',
      'The audit trail imports only the platform, and libraries.',
      '^apps/api/src/audit/',
      {
        path: '^apps/api/src/[^/]+/',
        pathNot: '^apps/api/src/(?:audit|platform)/',
      },
    ),
    forbid(
      'reports-drafts-tasks',
      'reports → drafts → tasks ← progress: a task does not know where it came from.',
      { path: '^apps/api/src/(?:drafts|tasks|progress)/', pathNot: SPEC },
      '^apps/api/src/reports/',
    ),
    forbid(
      'second-reading-before-reports',
      'reports → second-reading → drafts: a second reading finds its report by itself.',
      { path: '^apps/api/src/(second-reading|drafts|tasks|progress)/', pathNot: SPEC },
      { path: '^apps/api/src/(?:reports|second-reading)/', pathNot: '^apps/api/src/$1/' },
    ),
    forbid(
      'drafts-before-tasks',
      'reports → drafts → tasks ← progress: a task does not know the review desk.',
      { path: '^apps/api/src/(?:tasks|progress)/', pathNot: SPEC },
      '^apps/api/src/drafts/',
    ),
    forbid(
      'tasks-before-progress',
      'progress → tasks, and not back.',
      '^apps/api/src/tasks/',
      '^apps/api/src/progress/',
    ),
    forbid(
      'nothing-onto-readers',
      'Reminders, dashboard and integrations read the others; nobody depends on them.',
      '^apps/api/src/(?:reports|drafts|tasks|progress)/',
      '^apps/api/src/(?:reminders|dashboard|integrations)/',
    ),
    forbid(
      'database-in-repositories',
      'SQL and Prisma stand in *.repository.ts and in platform/database, nowhere else.',
      {
        path: '^apps/api/src/',
        pathNot: ['\\.repository\\.ts$', '^apps/api/src/platform/(?:database|health|jobs)/', SPEC],
      },
      { path: [DRIVER, GENERATED_CLIENT] },
    ),
    forbid(
      'no-tests-in-the-product',
      'What runs in an office does not import a test.',
      { path: '^(?:apps|libs|prisma)/', pathNot: [SPEC, SAMPLES] },
      { path: ['^test/', SPEC, SAMPLES] },
    ),
    forbid(
      'no-development-packages',
      'What runs in an office is not installed for development only.',
      { path: '^(?:apps/(?:api|cli)/src|libs/[^/]+/src|prisma/seed)/', pathNot: SPEC },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', GENERATED_CLIENT] },
    exclude: { path: '^(?:dist|\\.data|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
