import { kindOf } from './file-kind';

describe('what a file seems to be', () => {
  it.each([
    ['纪要.txt', 'PK\u0003\u0004', 'docx'],
    ['纪要.docx', '%PDF-1.7', 'pdf'],
    ['纪要.docx', '\u0089PNG\r\n', 'image'],
    ['纪要.wps', '\u00d0\u00cf\u0011\u00e0', 'doc'],
    ['网页.HTM', '<p>', 'html'],
    ['纪要.md', '# a', 'text'],
  ])('is told by the first bytes of %s, %j: %s', (name, head, kind) => {
    expect(kindOf(name, Uint8Array.from(Buffer.from(head, 'latin1')), false)).toBe(kind);
  });

  it('should be unknown where the bytes are neither a document nor a text', () => {
    expect(kindOf('纪要.txt', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46]), true)).toBe('unknown');
  });
});
