import type { Allowance } from '../allowance';
import { readXml } from '../archive/xml-events';
import type { ZipEntry } from '../archive/zip-directory';

interface Style {
  name: string;
  parent: string | undefined;
  listId: string | undefined;
  level: number | undefined;
}

/** What a paragraph takes from its style. */
export interface StyleNumbering {
  listId: string | undefined;
  level: number | undefined;
}

/** The styles of paragraphs, as far as they bear on the words: numbering, and tables of contents. */
export class DocxStyles {
  private readonly styles = new Map<string, Style>();
  private usual: string | undefined;

  /** Reads word/styles.xml; without it there are no styles. */
  constructor(entry: ZipEntry | undefined, allowance: Allowance) {
    if (entry) this.read(entry, allowance);
  }

  /** The list that a style puts its paragraphs into, looked up along its parents. */
  numberingOf(styleId: string | undefined): StyleNumbering {
    const found: StyleNumbering = { listId: undefined, level: undefined };
    for (const style of this.lineage(styleId)) {
      found.listId ??= style.listId;
      found.level ??= style.level;
    }
    return found;
  }

  /** The style is one of the lines of a table of contents: «toc 1». */
  isContents(styleId: string | undefined): boolean {
    return this.lineage(styleId).some(({ name }) => /^(?:toc ?\d|table of figures)/iu.test(name));
  }

  private lineage(styleId: string | undefined): Style[] {
    const found: Style[] = [];
    let id = styleId ?? this.usual;
    // A style may name itself as its parent in a broken file.
    while (id !== undefined && found.length < 20) {
      const style = this.styles.get(id);
      if (!style) break;
      found.push(style);
      id = style.parent;
    }
    return found;
  }

  private read(entry: ZipEntry, allowance: Allowance): void {
    let style: Style | undefined;
    readXml(entry, allowance, {
      open: ({ name, attribute }) => {
        if (name === 'style') {
          style = { name: '', parent: undefined, listId: undefined, level: undefined };
          const id = attribute('styleId') ?? '';
          if ((attribute('type') ?? 'paragraph') === 'paragraph') this.styles.set(id, style);
          if (attribute('type') === 'paragraph' && attribute('default') === '1') this.usual = id;
        } else if (style && name === 'name') style.name = attribute('val') ?? '';
        else if (style && name === 'basedOn') style.parent = attribute('val');
        else if (style && name === 'numId') style.listId = attribute('val');
        else if (style && name === 'ilvl') style.level = Number(attribute('val'));
      },
      close: (name) => {
        if (name === 'style') style = undefined;
      },
      text: () => undefined,
    });
  }
}
