// The process in which pages are read: a page comes as a message, its lines go back.
import { readPage } from './read-page.mjs';

// The thread that asked is gone, or stopped: nothing is left to be tidied up, and the networks may be in the middle of a page.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

process.on('message', async (page) => {
  const before = process.cpuUsage();
  try {
    const read = await readPage(page);
    const { user, system } = process.cpuUsage(before);
    process.send({ read: { ...read, cpuMilliseconds: (user + system) / 1000 } });
  } catch (error) {
    process.send({ failed: String(error) });
  }
});
