// The package has no types for the half of its reader that runs in a browser's thread.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
