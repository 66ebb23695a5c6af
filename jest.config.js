// One runner for every kind of test. `npm test` runs them all; `npx jest --selectProjects unit` runs one kind.
const swc = {
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch: testMatch.map((glob) => `<rootDir>/${glob}`),
  testEnvironment: 'node',
  transform: { '^.+\\.ts$': ['@swc/jest', swc] },
  moduleNameMapper: { '^@duban/(extraction|supervision|workdays)$': '<rootDir>/libs/$1/src/index.ts' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/', '<rootDir>/.cache/'],
  ...more,
});

module.exports = {
  projects: [
    project('unit', ['libs/**/*.spec.ts', 'apps/cli/**/*.spec.ts', 'apps/api/**/*.spec.ts']),
    project('architecture', ['test/architecture/**/*.spec.ts']),
  ],
};
