// The lock file and the manifests: what npm accepts today and `npm ci` refuses tomorrow.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../command.mjs';

const MANIFESTS = ['package.json', 'apps/web/package.json', 'libs/api-client/package.json'];
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/;

/** Every complaint about the program's lock file and manifests, and about those of the package that is installed on demand. */
export const allComplaints = () => [
  ...lockFileComplaints(ROOT),
  ...lockFileComplaints(join(ROOT, 'optional/recognition'), ['package.json']),
];

/** Every complaint about the lock file and the manifests below `folder`; none is good. */
export function lockFileComplaints(folder = ROOT, manifests = MANIFESTS) {
  const read = (path) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const { packages } = read('package-lock.json');
  return [
    ...Object.entries(packages).flatMap((entry) => missingPlatforms(entry, packages)),
    ...Object.entries(packages).flatMap(namedRegistry),
    ...manifests.flatMap((path) => inexactVersions(path, read(path))),
  ];
}

/** npm writes a lock without the platform packages it did not find, and `npm ci` then fails (npm/cli#9846). */
function missingPlatforms([path, { optionalDependencies = {} }], packages) {
  return Object.keys(optionalDependencies)
    .filter((name) => !isLocked(name, path, packages))
    .map((name) => `package-lock.json: ${path} wants ${name}, which has no entry: take an older version of the former`);
}

/** Looks the name up as Node does: beside the package, then in every folder above it. */
function isLocked(name, from, packages) {
  if ([from, 'node_modules', name].filter(Boolean).join('/') in packages) return true;
  if (from === '') return false;
  const above = dirname(from);
  return isLocked(name, above === '.' ? '' : above, packages);
}

function namedRegistry([path, { resolved = '' }]) {
  return /^https?:/.test(resolved) ? [`package-lock.json: ${path} names one registry: ${resolved}`] : [];
}

function inexactVersions(path, { dependencies, devDependencies, optionalDependencies }) {
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `${path}: ${name} is "${version}": pin one version`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const complaints = process.argv[2] ? lockFileComplaints(process.argv[2]) : allComplaints();
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
}
