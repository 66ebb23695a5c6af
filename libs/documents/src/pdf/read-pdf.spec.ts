import { deflateSync } from 'node:zlib';
import { pdf, type PlacedWords } from '../../samples/pdf';
import { seen } from '../../samples/seen';
import type { DocumentText } from '../contract';
import { readDocument } from '../read-document';

const read = async (pages: PlacedWords[][]): Promise<DocumentText> => {
  // As Node reads files: a Buffer.
  const reading = await readDocument(Buffer.from(pdf({ pages })), { fileName: 'a.pdf' });
  if (!reading.ok) throw new Error(reading.code);
  return reading;
};

/** Lines below each other from the top of the text of a page: 16 points, 28 characters in the full line. */
const lines = (...words: string[]): PlacedWords[] =>
  words.map((one, index) => {
    const indent = /^\u3000*/u.exec(one)?.[0].length ?? 0;
    return { x: 72 + 16 * indent, y: 700 - 28 * index, words: one.slice(indent) };
  });

const FULL = '会议要求各镇各部门把汛前准备摆在突出位置逐项核对物资清';

describe('the text of a PDF', () => {
  it('should join the lines of a paragraph and part paragraphs by their indent', async () => {
    const { text, format } = await read([
      lines(`\u3000\u3000${FULL.slice(2)}`, '单，4月底前补齐。', '\u3000\u3000县水务局要及时复核。'),
    ]);
    expect(format).toBe('pdf');
    expect(text).toBe(`${FULL.slice(2)}单，4月底前补齐。\n县水务局要及时复核。`);
  });

  it('should join a paragraph over the end of a page, without heads, feet and page numbers, and say where pages begin', async () => {
    const page = (number: number, ...body: string[]): PlacedWords[] => [
      { x: 72, y: 800, words: '青禾县汛前准备工作简报', size: 9 },
      ...lines(...body),
      { x: 280, y: 40, words: `— ${number} —` },
    ];
    const { text, margins, offsets, warnings } = await read([
      page(1, '第一期', `\u3000\u3000${FULL.slice(2)}`),
      page(2, '单，逐项销号。', '\u3000\u3000各镇要按周报送。'),
      page(3, '\u3000\u3000县应急管理局要汇总。'),
    ]);
    expect(text.split('\n')).toEqual([
      '第一期',
      `${FULL.slice(2)}单，逐项销号。`,
      '各镇要按周报送。',
      '县应急管理局要汇总。',
    ]);
    expect(margins).toContain('青禾县汛前准备工作简报');
    expect(warnings.map(({ code }) => code)).toEqual(['running_heads_left_out']);
    expect(offsets?.pages.map(({ page: number, start }) => [number, text.slice(start, start + 3)])).toEqual([
      [1, '第一期'],
      [2, '各镇要'],
      [3, '县应急'],
    ]);
  });

  it('should keep a line that stands at the top of many pages among the text', async () => {
    const again = lines('各镇要逐项核对。', '\u3000\u3000县水务局要复核。').map((one) => ({ ...one, y: one.y + 60 }));
    const { text } = await read([again, again, again, again]);
    expect(text.match(/逐项核对/gu)).toHaveLength(4);
  });

  it('should part the cells of a row, also where the words of a cell take several lines', async () => {
    const row = (y: number, cells: [number, string[]][]): PlacedWords[] =>
      cells.flatMap(([x, words]) => words.map((one, index) => ({ x, y: y - 20 * index, words: one })));
    const { text } = await read([
      [
        ...row(700, [
          [72, ['序号']],
          [140, ['任务']],
          [340, ['牵头单位']],
        ]),
        ...row(650, [
          [72, ['1']],
          [140, ['疏通镇区排水涵管，', '清除淤泥']],
          [340, ['县住房和城乡', '建设局']],
        ]),
        ...row(590, [
          [72, ['2']],
          [140, ['检修闸门']],
          [340, ['县水务局']],
        ]),
      ],
    ]);
    expect(text.split('\n')).toEqual([
      '序号\t任务\t牵头单位',
      '1\t疏通镇区排水涵管，清除淤泥\t县住房和城乡建设局',
      '2\t检修闸门\t县水务局',
    ]);
  });

  it('should keep words apart that are set to the middle of their cells, and columns that are empty in a row', async () => {
    const placed = (...all: [number, number, string][]): PlacedWords[] => all.map(([x, y, words]) => ({ x, y, words }));
    const { text } = await read([
      [
        ...placed([72, 700, '任务'], [200, 700, '牵头单位'], [330, 700, '配合单位'], [450, 700, '时限']),
        ...placed(
          [72, 640, '疏通涵管'],
          [200, 628, '县住建局'],
          [330, 660, '县水务局'],
          [330, 620, '各镇'],
          [450, 640, '4月底前'],
        ),
        ...placed([72, 570, '更换泵机'], [330, 570, '县财政局'], [450, 570, '5月底前']),
      ],
    ]);
    expect(text.split('\n')).toEqual([
      '任务\t牵头单位\t配合单位\t时限',
      '疏通涵管\t县住建局\t县水务局 各镇\t4月底前',
      '更换泵机\t\t县财政局\t5月底前',
    ]);
  });

  it('should have the usual characters for radicals and lookalikes, and say what stood there', async () => {
    const { text, offsets } = await read([lines('⺠政局、⻋站与日常工作')]);
    expect(text).toBe('民政局、车站与日常工作');
    expect(offsets?.replaced).toEqual([
      { start: 0, length: 1, raw: '⺠' },
      { start: 4, length: 1, raw: '⻋' },
    ]);
  });

  it('should be without a watermark, which it gives apart', async () => {
    const { text, margins } = await read([
      [{ x: 200, y: 400, words: '内部文件', size: 60, turned: true }, ...lines('各镇要照办。')],
    ]);
    expect({ text, margins }).toEqual({ text: '各镇要照办。', margins: '内部文件' });
  });
});

describe('a PDF that cannot be read', () => {
  it('should be refused where its pages are pictures, and read where letters in pictures can be read', async () => {
    const scanned = pdf({ pages: [[], []] });
    expect(await readDocument(scanned)).toMatchObject({ ok: false, code: 'ocr_missing' });
    const recognisePage = ({ page }: { page: number }) => Promise.resolve(seen(`第${page}页的字`));
    expect(await readDocument(scanned, { recognisePage })).toMatchObject({
      ok: true,
      text: '第1页的字\n第2页的字',
      warnings: [{ code: 'recognised', message: '文字由图片识别而来，请对照原件核对（第1、2页）。' }],
    });
    const blind = () => Promise.resolve(seen());
    expect(await readDocument(scanned, { recognisePage: blind })).toMatchObject({ code: 'nothing_recognised' });
  });

  it('should join the lines that were seen as it joins lines of letters, also from a seen page to the next', async () => {
    const pages = [
      seen('各镇要在汛期到来以前完成渠道清淤并将进展情况按', '月报送区水务局。'),
      seen('一、区水务局牵头。'),
    ];
    const recognisePage = ({ page }: { page: number }) => Promise.resolve(pages[page - 1]!);
    expect(await readDocument(pdf({ pages: [[], []] }), { recognisePage })).toMatchObject({
      text: '各镇要在汛期到来以前完成渠道清淤并将进展情况按月报送区水务局。\n一、区水务局牵头。',
      offsets: { pages: [{ page: 1 }, { page: 2 }] },
    });
  });

  it('should warn of single pages without text', async () => {
    const { warnings } = await read([lines('各镇要照办。'), []]);
    expect(warnings).toEqual([
      { code: 'pages_without_text', message: '有的页面是图片，上面的文字没有读入（第2页）。' },
    ]);
  });

  it('should be refused with a password, and where nothing of it can be understood', async () => {
    const encrypt = `<< /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`;
    expect(await readDocument(pdf({ pages: [lines('密')], encrypt }))).toMatchObject({ code: 'encrypted' });
    expect(await readDocument(Buffer.from('%PDF-1.7\nnothing'))).toMatchObject({ code: 'damaged' });
  });

  it('should be refused where a stream grows without bound, packed once or twice', async () => {
    const once = deflateSync(new Uint8Array(200 * 1024 * 1024));
    const streams = [once, deflateSync(once)].map((data) => ({ dictionary: '/Filter /FlateDecode', data }));
    for (const one of streams) {
      const bytes = pdf({ pages: [lines('各镇')], streams: [one] });
      expect(await readDocument(bytes)).toMatchObject({ ok: false, code: 'inflated_too_large' });
    }
    const wrapped = [{ dictionary: '/Filter [/ASCIIHexDecode /FlateDecode]', data: Buffer.from('789c>') }];
    expect(await readDocument(pdf({ pages: [lines('各镇')], streams: wrapped }))).toMatchObject({ code: 'unsafe' });
  });
});
