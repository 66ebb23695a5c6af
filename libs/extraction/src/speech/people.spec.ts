import { readPeople } from './people';
import { readSpeaker } from './speaker';

describe('the people of a text', () => {
  it.each([
    ['县长丁鸣带领县应急局查看水库。', '丁鸣'],
    ['副县长高远在检查时指出问题。', '高远'],
    ['县委书记覃文昭主持会议。', '覃文昭'],
    ['区长沈立在带队检查。', '沈立'],
  ])('should tell where the name in «%s» ends', (text, name) => {
    expect(readPeople(text).map((person) => person.name)).toEqual([name]);
  });

  it('should take a name that is known before one that only looks like a name', () => {
    expect(readSpeaker('丁鸣在主持时', new Set(['丁鸣']))).toEqual({ kind: 'person', name: '丁鸣', at: 0 });
  });
});
