import { plainFileName } from './uploaded-report';

describe('the name of a file', () => {
  it.each([
    ['三月 水利.txt', '三月 水利.txt'],
    ['C:\\文件\\纪要.txt', '纪要.txt'],
    ['../../etc/passwd', 'passwd'],
    ['a\u0000b\r\n\u202etxt.exe', 'abtxt.exe'],
    ['\ud83d纪要.txt', '纪要.txt'],
    ['', '未命名'],
    ['/', '未命名'],
  ])('of %j is kept as %s', (given, kept) => {
    expect(plainFileName(given)).toBe(kept);
  });

  it('is cut where it is too long, and never through a character', () => {
    const name = plainFileName(`${'x'.repeat(199)}👍.txt`);
    expect(name).toBe('x'.repeat(199));
  });
});
