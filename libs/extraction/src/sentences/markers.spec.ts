import { readMarker } from './markers';

describe('readMarker', () => {
  it('should read the decimals with which a plan numbers its parts', () => {
    expect(readMarker('2\u3000组织体系')).toMatchObject({ style: 'chapter', n: 2 });
    expect(readMarker('2.3\u3000职责')).toMatchObject({ style: 'section', n: 3 });
    expect(readMarker('2.3.1 航道部门')).toMatchObject({ style: 'item', n: 1 });
  });

  it('should keep a figure at the head of a sentence as words', () => {
    expect(readMarker('2.5公里航道')).toBeUndefined();
    expect(readMarker('12 处浮标')).toBeUndefined();
  });
});
