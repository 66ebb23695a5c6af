import { cell, docx, inList, level, list, paragraph, table } from '../../samples/docx';
import type { DocumentText } from '../contract';
import { readDocument } from '../read-document';

const read = async (bytes: Uint8Array): Promise<DocumentText> => {
  const reading = await readDocument(bytes, { fileName: 'a.docx' });
  if (!reading.ok) throw new Error(reading.code);
  return reading;
};
const linesOf = async (sample: Parameters<typeof docx>[0]): Promise<string[]> =>
  (await read(docx(sample))).text.split('\n');

const OFFICIAL = list(
  1,
  level(0, 'chineseCounting', '%1、'),
  level(1, 'chineseCounting', '（%2）'),
  level(2, 'decimal', '%3.'),
);

describe('the numbers of lists in a docx', () => {
  it('should be restored over three levels, each counting anew under the one above', async () => {
    const lines = await linesOf({
      numbering: OFFICIAL,
      body: [
        paragraph('总体安排', inList(1)),
        paragraph('工作目标', inList(1, 1)),
        paragraph('修复渠道', inList(1, 2)),
        paragraph('疏通涵管', inList(1, 2)),
        paragraph('时间步骤', inList(1, 1)),
        paragraph('责任划分', inList(1)),
        paragraph('牵头单位', inList(1, 1)),
        paragraph('汇总报送', inList(1, 2)),
      ].join(''),
    });
    expect(lines).toEqual([
      '一、总体安排',
      '（一）工作目标',
      '1. 修复渠道',
      '2. 疏通涵管',
      '（二）时间步骤',
      '二、责任划分',
      '（一）牵头单位',
      '1. 汇总报送',
    ]);
  });

  it('should go on behind a paragraph without a number', async () => {
    const body = [paragraph('甲', inList(1)), paragraph('说明'), paragraph('乙', inList(1))].join('');
    expect(await linesOf({ numbering: OFFICIAL, body })).toEqual(['一、甲', '说明', '二、乙']);
  });

  it('should come from the style of a paragraph, from its parents, and from the level that names the style', async () => {
    const numbering = list(
      3,
      level(0, 'chineseCounting', '第%1章', '<w:pStyle w:val="Part"/>'),
      level(1, 'decimal', '%1.%2', '<w:isLgl/><w:pStyle w:val="Point"/>'),
    );
    const styles = [
      '<w:style w:type="paragraph" w:styleId="Part"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>',
      '<w:style w:type="paragraph" w:styleId="Point"><w:name w:val="heading 2"/><w:basedOn w:val="Part"/></w:style>',
      '<w:style w:type="paragraph" w:styleId="Bare"><w:name w:val="bare"/><w:basedOn w:val="Part"/></w:style>',
    ].join('');
    const styled = (style: string): string => `<w:pStyle w:val="${style}"/>`;
    const body = [
      paragraph('总则', styled('Part')),
      paragraph('依据', styled('Point')),
      paragraph('附则', styled('Part')),
      paragraph('施行', styled('Point')),
      paragraph('无号', `${styled('Bare')}<w:numPr><w:numId w:val="0"/></w:numPr>`),
    ].join('');
    expect(await linesOf({ numbering, styles, body })).toEqual([
      '第一章 总则',
      '1.1 依据',
      '第二章 附则',
      '2.1 施行',
      '无号',
    ]);
  });

  it('should start where an override says, and go on in lists that share a definition', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="5">' +
      level(0, 'decimal', '%1．') +
      '</w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="5"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>';
    const body = [1, 2, 3, 3].map((number) => paragraph('项', inList(number))).join('');
    expect(await linesOf({ numbering, body })).toEqual(['1．项', '2．项', '7．项', '8．项']);
  });

  it('should be none for bullets and for lists that are nowhere defined', async () => {
    const body = [paragraph('圆点', inList(1)), paragraph('无定义', inList(9))].join('');
    expect(await linesOf({ numbering: list(1, level(0, 'bullet', '\uF0B7')), body })).toEqual(['圆点', '无定义']);
  });

  it('should follow a style of lists', async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Official"/>${level(0, 'chineseLegalSimplified', '%1、')}</w:abstractNum>` +
      '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Official"/></w:abstractNum>' +
      '<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>';
    expect(await linesOf({ numbering, body: paragraph('条', inList(4)) })).toEqual(['壹、条']);
  });
});

describe('tables in a docx', () => {
  it('should keep cells apart, an empty cell and a wide one included', async () => {
    const body = table(
      [cell('序号'), cell('任务'), cell('单位')],
      [cell('1'), cell(''), cell('区水务局')],
      [cell('合计', '<w:gridSpan w:val="2"/>'), cell('两项')],
    );
    expect(await linesOf({ body })).toEqual(['序号\t任务\t单位', '1\t\t区水务局', '合计\t\t两项']);
  });

  it('should repeat a short cell that is merged downwards, and say so', async () => {
    const body = table(
      [cell('任务'), cell('单位'), cell('时限')],
      [cell('清淤'), cell('区水务局', '<w:vMerge w:val="restart"/>'), cell('4月底前')],
      [cell('护坡'), cell('', '<w:vMerge/>'), cell('5月底前')],
    );
    const { text, warnings } = await read(docx({ body }));
    expect(text.split('\n').slice(1)).toEqual(['清淤\t区水务局\t4月底前', '护坡\t区水务局\t5月底前']);
    expect(warnings.map(({ code }) => code)).toEqual(['merged_cells_repeated']);
  });

  it('should part the paragraphs of a cell by a space, and those of a frame by lines', async () => {
    expect(
      await linesOf({ body: table([cell('1'), cell(['查隐患', '建台账']), cell(['区应急局', '区住建局'])]) }),
    ).toEqual(['1\t查隐患 建台账\t区应急局 区住建局']);
    expect(await linesOf({ body: table([cell('议题'), cell(['会议听取了汇报。', '会议要求加快进度。'])]) })).toEqual([
      '议题',
      '会议听取了汇报。',
      '会议要求加快进度。',
    ]);
  });

  it('should leave out a deleted row and read a table inside a cell', async () => {
    const deleted = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('旧单位')}${cell('旧任务')}</w:tr>`;
    const inner = `<w:tc>${table([cell('甲'), cell('乙')])}${paragraph('丙')}</w:tc>`;
    const body = `<w:tbl>${deleted}<w:tr>${cell('外')}${inner}${cell('末')}</w:tr></w:tbl>`;
    expect(await linesOf({ body })).toEqual(['外\t甲 乙 丙\t末']);
  });
});

describe('the words of a docx', () => {
  it('should be without deletions and with insertions, also where the end of a paragraph was deleted', async () => {
    const body =
      '<w:p><w:r><w:t>于</w:t></w:r><w:del w:id="1"><w:r><w:delText>三月</w:delText><w:t>旧</w:t></w:r></w:del>' +
      '<w:ins w:id="2"><w:r><w:t>四月</w:t></w:r></w:ins><w:moveFrom w:id="3"><w:r><w:t>移走</w:t></w:r></w:moveFrom>' +
      '<w:r><w:t>底前</w:t></w:r></w:p>' +
      '<w:p><w:pPr><w:rPr><w:del w:id="4"/></w:rPr></w:pPr><w:r><w:t>前半</w:t></w:r></w:p>' +
      paragraph('后半');
    expect(await linesOf({ body })).toEqual(['于四月底前', '前半后半']);
  });

  it('should be without headers, hidden words, codes of fields, sounds, and the table of contents', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/></w:style>';
    const body =
      paragraph('一、总则\t1', '<w:pStyle w:val="11"/>') +
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>暗文</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>明文</w:t></w:r>' +
      '<w:r><w:instrText>PAGE</w:instrText></w:r>' +
      '<w:r><w:ruby><w:rt><w:r><w:t>yin</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>鄞</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>';
    const { text, warnings } = await read(docx({ body, styles, header: paragraph('内部资料') }));
    expect(text).toBe('明文鄞');
    expect(warnings.map(({ code }) => code)).toEqual(['contents_left_out']);
  });

  it('should have the words of a text box once', async () => {
    const box = (words: string): string => `<w:txbxContent>${paragraph(words)}</w:txbxContent>`;
    const body =
      '<w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent>' +
      `<mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('联系电话另附')}</wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox>${box('联系电话另附')}</v:textbox></w:pict></mc:Fallback>` +
      '</mc:AlternateContent></w:r><w:r><w:t>续写</w:t></w:r></w:p>';
    expect(await linesOf({ body })).toEqual(['正文续写', '联系电话另附']);
  });

  it('should have footnotes at the end, without the lines that part them from the page', async () => {
    const footnotes =
      '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
      `<w:footnote w:id="2">${paragraph('指三个试点镇。')}</w:footnote>`;
    const body =
      '<w:p><w:r><w:t>试点先行</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>' + paragraph('第二段');
    expect(await linesOf({ body, footnotes })).toEqual(['试点先行', '第二段', '注1：指三个试点镇。']);
  });

  it('should keep entities, tabs, breaks and hyphens, and no control character', async () => {
    const body =
      '<w:p><w:r><w:t>A&amp;B&#x3000;&lt;甲&gt;</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:t>丁</w:t></w:r></w:p>';
    expect((await read(docx({ body }))).text).toBe('A&B\u3000<甲>\t乙\n丙-丁');
  });
});
