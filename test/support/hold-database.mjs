// Holds the embedded server on a folder for a spec: says where it is, and leaves it when standard input ends.
import { startEmbeddedPostgres } from '../../scripts/embedded-postgres.mjs';

try {
  const { ownerUrl, appUrl, pid, port, reused, folder, stop } = await startEmbeddedPostgres({
    folder: process.argv[2],
  });
  console.log(JSON.stringify({ ownerUrl, appUrl, pid, port, reused, folder }));
  process.stdin.resume().on('end', async () => {
    await stop();
    process.exit();
  });
} catch ({ reason, message }) {
  console.log(JSON.stringify({ reason, message }));
  process.exitCode = 1;
}
