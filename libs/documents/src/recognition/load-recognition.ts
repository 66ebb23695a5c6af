import { pathToFileURL } from 'node:url';
import type { RecognisePage } from '../recognise-page';

/**
 * Where the optional package stands: in the folder that a setting names, else in that which a program of ours runs from, built
 * or not. `off` names none.
 */
export const recognitionFolder = (programFolder: string, named?: string): string | undefined => {
  if (named === 'off') return undefined;
  if (named) return named;
  const root = programFolder.replace(/[\\/](?:dist[\\/])?apps[\\/](?:api|cli)[\\/].*$/u, '');
  return `${root}/optional/recognition`;
};

interface Recognition {
  recognisePage: RecognisePage;
}

/** The reader of letters in pictures, where its packages are installed; undefined where they are not. */
export const loadRecognition = async (folder: string | undefined): Promise<RecognisePage | undefined> => {
  if (folder === undefined) return undefined;
  try {
    const found = (await import(pathToFileURL(`${folder}/index.mjs`).href)) as Recognition;
    return found.recognisePage;
  } catch {
    // Not installed, or not for this machine: what it would have read is refused with a sentence.
    return undefined;
  }
};
