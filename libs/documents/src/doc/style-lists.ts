import type { ByteReader } from './byte-reader';
import { readProperties } from './property-runs';

const NO_PARENT = 0xfff;
const PARAGRAPH_STYLE = 1;
const MOST_STYLES = 4096;
const NONE: ReadonlyMap<number, number> = new Map();

interface Style {
  parent: number;
  properties: ReadonlyMap<number, number>;
}

/** The properties of paragraphs by their style, parents included, from the style sheet ([MS-DOC] 2.9.271, STSH). */
export const readStyleLists = (sheet: ByteReader): ((style: number) => ReadonlyMap<number, number>) => {
  const styles = readStyles(sheet);
  const known = new Map<number, ReadonlyMap<number, number>>();
  const inherited = (index: number, depth: number): ReadonlyMap<number, number> => {
    const style = styles[index];
    if (!style || depth > 20) return NONE;
    return new Map([...inherited(style.parent, depth + 1), ...style.properties]);
  };
  return (index) => {
    const found = known.get(index) ?? inherited(index, 0);
    known.set(index, found);
    return found;
  };
};

const readStyles = (sheet: ByteReader): (Style | undefined)[] => {
  const headSize = sheet.short(0);
  const count = Math.min(MOST_STYLES, sheet.short(2));
  const fixedSize = sheet.short(4);
  let at = 2 + headSize;
  return Array.from({ length: count }, () => {
    const size = sheet.short(at);
    const style = size === 0 ? undefined : readStyle(sheet.part(at + 2, size), fixedSize);
    at += 2 + size;
    return style;
  });
};

const readStyle = (style: ByteReader, fixedSize: number): Style | undefined => {
  if ((style.short(2) & 0xf) !== PARAGRAPH_STYLE) return undefined;
  const parent = style.short(2) >>> 4;
  const nameLength = style.short(fixedSize);
  const at = fixedSize + 2 + 2 * (nameLength + 1);
  const start = at + (at % 2);
  // The first list of properties is that of the paragraph; it begins with the number of the style itself.
  const properties = readProperties(style.part(start + 4, style.short(start) - 2));
  return { parent: parent === NO_PARENT ? -1 : parent, properties };
};
