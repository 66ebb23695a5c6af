import { readHeadOwners } from './head-owners';

const owners = (heading: string): string[] =>
  readHeadOwners(heading, { register: 'document' }).map(({ role, name }) => `${role} ${name}`);

describe('readHeadOwners', () => {
  it('should take a heading of nothing but names', () => {
    expect(owners('（二）县水务局')).toEqual(['lead 县水务局']);
    expect(owners('三、县民政局、县残联：')).toEqual(['joint 县民政局', 'joint 县残联']);
  });

  it('should take the unit that a heading charges with what stands below', () => {
    expect(owners('以下事项由县民政局牵头：')).toEqual(['lead 县民政局']);
    expect(owners('二、改善出行条件（责任单位：县交通局、各乡镇）')).toEqual(['joint 县交通局', 'joint 各乡镇']);
    expect(owners('县教体局负责的工作：')).toEqual(['lead 县教体局']);
  });

  it('should take the names before the count of the items below', () => {
    expect(owners('三、县水务局牵头（5项）')).toEqual(['lead 县水务局']);
    expect(owners('四、县民政局、县残联共同牵头（共2项）')).toEqual(['lead 县民政局', 'lead 县残联']);
    expect(owners('五、各街道办事处落实（1项）')).toEqual(['lead 各街道办事处']);
    expect(owners('六、重点任务（3项）')).toEqual([]);
  });

  it('should take nothing from a title or from an order', () => {
    expect(owners('一、完善基础设施')).toEqual([]);
    expect(owners('（三）各乡镇要加强值守')).toEqual([]);
    expect(owners('四、加强组织领导')).toEqual([]);
  });
});
