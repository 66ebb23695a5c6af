import type { Schemas } from '@duban/api-client';
import { type Office, openOffice } from './office/office';
import type { Visitor } from './office/visitor';

const MEETING = `青禾报\u30002026年3月9日

全区灌区管护调度会召开

本报讯\u30003月8日，副区长宋明主持召开全区灌区管护调度会。

宋明强调，要围绕四项清单查漏补缺。一要对照渠系清单查漏补缺，二要对照泵站清单查漏补缺，三要对照闸门清单查漏补缺，区水务局要在4月20日前完成南沟清淤。
`;

describe('directives that the text puts together', () => {
  let office: Office;
  let wang: Visitor;
  let drafts: Schemas['Draft'][];
  const accepted = async ({ id }: Schemas['Draft']) =>
    (await wang.act<Schemas['Draft']>(`/drafts/${id}/accept`, 1)).body.taskId ?? '';
  const groupOf = async (taskId: string) => (await wang.get<Schemas['TaskDetail']>(`/tasks/${taskId}`)).body.group;

  beforeAll(async () => {
    office = await openOffice();
    wang = await office.signIn('wang');
    const { body } = await wang.post<Schemas['ReportDetail']>('/reports', { text: MEETING });
    drafts = (await wang.get<Schemas['DraftPage']>(`/reports/${body.id}/drafts`)).body.items;
  });
  afterAll(() => office.close());

  it('stay together as tasks: each knows the size of its group and the way to the others', async () => {
    const [first, second, third] = drafts.filter(({ group }) => group !== null) as [
      Schemas['Draft'],
      Schemas['Draft'],
      Schemas['Draft'],
    ];
    const one = await accepted(first);
    expect(await groupOf(one)).toMatchObject({ index: 1, size: 3, others: [] });
    const three = await accepted(third);
    const two = await accepted(second);
    expect(await groupOf(one)).toMatchObject({
      index: 1,
      size: 3,
      others: [
        { id: two, index: 2, title: second.title },
        { id: three, index: 3, title: third.title },
      ],
    });
  });

  it('are no group where the text does not put them together', async () => {
    const alone = drafts.find(({ group }) => group === null);
    expect(await groupOf(await accepted(alone!))).toBeNull();
  });
});
