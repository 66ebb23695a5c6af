import { SaxesParser } from 'saxes';
import type { Allowance } from '../allowance';
import { refuse } from '../refusals';
import { checkEntry, unpack } from './unpack';
import type { ZipEntry } from './zip-directory';

/** An element as it opens: its name without prefix, its attributes by name without prefix. */
export interface XmlElement {
  name: string;
  attribute: (name: string) => string | undefined;
}

/** What a reader of XML hears. */
export interface XmlListener {
  open: (element: XmlElement) => void;
  close: (name: string) => void;
  text: (words: string) => void;
}

/** Reads an XML part while it is unpacked, once its size is known to be within the limits. A declaration of a document type is refused: entities hide bombs and files. */
export const readXml = (entry: ZipEntry, allowance: Allowance, listener: XmlListener): void => {
  checkEntry(entry, allowance);
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  let depth = 0;
  parser.on('doctype', () => refuse('unsafe'));
  parser.on('error', () => refuse('damaged'));
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    allowance.checkDepth(depth);
    listener.open({ name: localName(name), attribute: (wanted) => findAttribute(attributes, wanted) });
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    listener.close(localName(name));
  });
  parser.on('text', (words) => listener.text(words));
  parser.on('cdata', (words) => listener.text(words));
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  unpack(entry, (piece) => {
    allowance.checkTime();
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    parser.write(decoder.decode(piece, { stream: true }));
  });
  parser.write(decoder?.decode() ?? '');
  parser.close();
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const findAttribute = (attributes: Record<string, string>, wanted: string): string | undefined => {
  const usual = attributes[`w:${wanted}`] ?? attributes[wanted];
  if (usual !== undefined) return usual;
  const other = Object.keys(attributes).find((name) => localName(name) === wanted);
  return other === undefined ? undefined : attributes[other];
};

const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};
