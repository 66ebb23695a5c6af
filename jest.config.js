const { availableParallelism } = require('node:os');

// One runner for every kind of test. `npm test` runs them all; `npx jest --selectProjects unit` runs one kind.

// A package that is installed on demand changes no test: `npm run recognition:prove` proves it.
process.env.RECOGNITION_FOLDER = 'off';

const swc = (parser) => ({
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true, ...parser },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
});

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch: testMatch.map((glob) => `<rootDir>/${glob}`),
  testEnvironment: 'node',
  transform: { '^.+\\.(?:ts|mjs)$': ['@swc/jest', swc({})], '^.+\\.tsx$': ['@swc/jest', swc({ tsx: true })] },
  moduleNameMapper: {
    '^@duban/(directory|documents|extraction|papers|second-reader|supervision|workdays)$':
      '<rootDir>/libs/$1/src/index.ts',
  },
  // The reader of PDF comes as an ES module only; Node loads it as it is, jest needs it made over.
  transformIgnorePatterns: ['/node_modules/(?!pdfjs-dist/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
  ...more,
});

// One throw-away server for the whole run, one database for each worker: see test/support/database.ts.
const withDatabase = {
  globalSetup: '<rootDir>/test/support/start-database.mjs',
  globalTeardown: '<rootDir>/test/support/stop-database.mjs',
  setupFiles: ['<rootDir>/test/support/worker-database.ts'],
};

module.exports = {
  // Half of the time a story waits for a process to start or for an answer: a worker more than there are cores fills it.
  maxWorkers: availableParallelism() + 1,
  // Stories start processes and a browser: seconds on an idle machine, many on a busy one. Nothing waits that long for nothing.
  testTimeout: 240_000,
  projects: [
    project('unit', ['libs/**/*.spec.ts', 'apps/**/*.spec.{ts,tsx}']),
    project('database', ['apps/api/**/*.db-spec.ts', 'test/database/**/*.spec.ts'], withDatabase),
    project('e2e', ['test/e2e/**/*.spec.ts'], withDatabase),
    project('browser', ['test/browser/**/*.spec.ts'], withDatabase),
    project('faults', ['test/faults/**/*.spec.ts']),
    project('architecture', ['test/architecture/**/*.spec.ts']),
  ],
};
