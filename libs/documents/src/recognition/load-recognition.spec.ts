import { loadRecognition, recognitionFolder } from './load-recognition';

describe('the optional package that reads letters in pictures', () => {
  it.each([
    '/opt/duban/dist/apps/api/src/reports/parsing',
    '/opt/duban/apps/cli/src',
    '/opt/duban/apps/api/src/reports/parsing',
  ])('should be looked for in the folder of the program: %s', (folder) => {
    expect(recognitionFolder(folder)).toBe('/opt/duban/optional/recognition');
  });

  it('should be found below a folder whose own name has the word', () => {
    expect(recognitionFolder('/srv/apps-of-office/dist/apps/cli/src')).toBe('/srv/apps-of-office/optional/recognition');
  });

  it('should be looked for where a setting says, and nowhere where that says off', async () => {
    expect(recognitionFolder('/opt/duban/dist/apps/cli/src', '/srv/recognition')).toBe('/srv/recognition');
    expect(recognitionFolder('/opt/duban/dist/apps/cli/src', '')).toBe('/opt/duban/optional/recognition');
    expect(await loadRecognition(recognitionFolder('/opt/duban/dist/apps/cli/src', 'off'))).toBeUndefined();
  });

  it('should be absent where it is not installed', async () => {
    expect(await loadRecognition('/nowhere/optional/recognition')).toBeUndefined();
  });
});
