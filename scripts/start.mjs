// npm start: from a fresh clone to a running Duban. Only this file is read by a Node that is too old.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    '督办需要 Node.js 20.19 或更高版本，当前是 ' +
      process.version +
      '。 Duban needs Node.js 20.19 or newer, this is ' +
      process.version +
      '.',
  );
  process.exitCode = 1;
} else {
  import('./start/serve.mjs').then(({ serve }) => serve());
}
