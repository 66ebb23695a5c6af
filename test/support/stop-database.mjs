// After the last spec: nothing of the throw-away databases stays.
export default async function stopDatabase() {
  await globalThis.dubanTestServer?.stop();
}
