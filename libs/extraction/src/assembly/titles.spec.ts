import { readTitle } from './titles';

describe('the title of a directive', () => {
  it.each([
    [
      '由镇水利站牵头，镇财政所、镇城建办配合，5月8日前完成沟渠清淤。',
      ['镇水利站', '镇财政所', '镇城建办'],
      ['5月8日前'],
      '完成沟渠清淤',
    ],
    ['县教体局会同县卫健局，每月5日前通报一次体检进度。', ['县教体局', '县卫健局'], ['每月5日前'], '通报一次体检进度'],
    ['县交通局要会同县公安局排查急弯路段，尽快上报。', ['县交通局', '县公安局'], ['尽快'], '排查急弯路段'],
    ['接到函件后3天内，各股室要反馈修改意见。', ['各股室'], ['接到函件后3天内'], '反馈修改意见'],
    ['镇综合执法队负责拆除违建12处，6月底前拆完。', ['镇综合执法队'], ['6月底前'], '拆除违建12处'],
    ['要对照清单逐户核实。', [], [], '对照清单逐户核实'],
    ['渠系修复工作由县水利局牵头，各乡镇配合。', ['县水利局', '各乡镇'], [], '渠系修复工作'],
    ['要建立由县民政局牵头、县残联参加的信息共享机制。', ['县民政局', '县残联'], [], '建立信息共享机制'],
    ['要牵头摸清渡口底数，落实管护资金。', [], [], '摸清渡口底数'],
    ['各校要深入一线排查，当好“护学人”。', ['各校'], [], '深入一线排查'],
    ['应急物资要按清单备足。', [], [], '按清单备足'],
    ['要持之以恒、久久为功，修好环镇渠道。', [], [], '修好环镇渠道'],
  ])('should name the work of «%s» without who and when', (text, owners, deadlines, title) => {
    expect(readTitle(text, { owners, deadlines })).toBe(title);
  });

  it('should keep the title sentence with which a measure begins', () => {
    expect(readTitle('盘活闲置校舍。由镇政府登记造册，对外出租。')).toBe('盘活闲置校舍');
  });

  it('should fall back on the words where nothing but who and when is said', () => {
    const said = { owners: ['镇水利站'], deadlines: [] };
    expect(readTitle('由镇水利站负责。', said)).not.toBe('');
  });

  it('should never cut a character in two', () => {
    for (const lead of ['修', '整修', '抢修好'])
      expect(readTitle(`${lead}${'𬭚'.repeat(40)}沟。`)).not.toMatch(/\p{Surrogate}/u);
    expect(readTitle(`${'a'.repeat(22)}e\u0301${'b'.repeat(20)}`)).not.toMatch(/e…?$/u);
  });
});
