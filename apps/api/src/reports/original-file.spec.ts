import type { DocumentFormat } from '@duban/documents';
import { mediaTypeOf, savedAs, savedName, servedAs } from './original-file';

describe('the name under which an original is saved', () => {
  it.each<[string | null, DocumentFormat, string]>([
    ['三月纪要.docx', 'docx', '三月纪要.docx'],
    ['纪要.DOC', 'doc', '纪要.DOC'],
    ['纪要.wps', 'doc', '纪要.wps'],
    ['纪要.docx', 'doc', '纪要.docx.doc'],
    ['纪要.exe', 'text', '纪要.exe.txt'],
    ['网页', 'html', '网页.html'],
    ['..', 'pdf', '.pdf'],
    ['a"b<c>|d?.pdf', 'pdf', 'a_b_c__d_.pdf'],
    [null, 'text', '报告原文.txt'],
  ])('of %j, which is %s, is %s', (fileName, format, name) => {
    expect(savedName({ fileName, format })).toBe(name);
  });

  it('comes in signs that a header may hold, with a plain one for old programs', () => {
    expect(savedAs({ fileName: "纪(要)*'1'.docx", format: 'docx' })).toBe(
      `attachment; filename="report.docx"; filename*=UTF-8''%E7%BA%AA%28%E8%A6%81%29_%271%27.docx`,
    );
  });
});

describe('the media type of an original', () => {
  it('is told by what it is, and a text names its encoding', () => {
    expect(mediaTypeOf('text', '纪要.exe')).toBe('text/plain');
    expect(mediaTypeOf('text', '纪要.md')).toBe('text/markdown');
    expect(mediaTypeOf('pdf', '纪要.txt')).toBe('application/pdf');
    const text = { bytes: Buffer.from(''), fileName: null, format: 'text', mediaType: 'text/plain' } as const;
    expect(servedAs({ ...text, encoding: 'gb18030' })).toBe('text/plain; charset=gb18030');
    expect(servedAs({ ...text, mediaType: 'application/pdf', encoding: null })).toBe('application/pdf');
  });
});
