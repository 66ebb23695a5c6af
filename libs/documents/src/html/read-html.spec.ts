import { readDocument } from '../read-document';

const read = async (html: string, fileName = 'a.html') => {
  const reading = await readDocument(Buffer.from(html), { fileName, mediaType: 'text/html' });
  if (!reading.ok) throw new Error(reading.code);
  return reading;
};
const textOf = async (html: string): Promise<string> => (await read(html)).text;

describe('a page of the web', () => {
  it('should give its article, the title and day of publication first, and nothing of the page around it', async () => {
    const html = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>修渠部署会召开_青禾县</title>
      <meta name="ArticleTitle" content="修渠部署会召开"><meta name="PubDate" content="2031-03-02 09:10">
      <style>p { color: red }</style><script>var words = '各镇';</script></head><body>
      <nav><p>首页 要闻 公开</p></nav><div class="top"><a href="/">返回首页</a></div>
      <div id="UCAP-CONTENT"><p>3月1日，县里召开修渠部署会，研究当前渠道修复工作，安排部署下一步任务。</p>
      <p>会议要求，县水务局要在4月底前修通东干渠，各镇要组织群众清淤。</p></div>
      <footer>主办单位：青禾县人民政府办公室</footer></body></html>`;
    expect(await textOf(html)).toBe(
      [
        '修渠部署会召开',
        '发布时间：2031-03-02 09:10',
        '3月1日，县里召开修渠部署会，研究当前渠道修复工作，安排部署下一步任务。',
        '会议要求，县水务局要在4月底前修通东干渠，各镇要组织群众清淤。',
      ].join('\n'),
    );
  });

  it('should find the article of a page that does not name it', async () => {
    const links = Array.from(
      { length: 30 },
      (_, at) => `<li><a href="/${at}">往期要闻第${at}条的标题文字</a></li>`,
    ).join('');
    const words = '会议要求各镇对照清单逐项落实，县水务局要加强调度，确保工期。'.repeat(6);
    const html = `<html><head><title>x</title></head><body><ul>${links}</ul><div><div><h1>修渠会</h1></div><div><p>${words}</p></div></div><div>点击次数</div></body></html>`;
    expect(await textOf(html)).toBe(`修渠会\n${words}`);
  });

  it('should take an article of WeChat although its box is drawn late', async () => {
    const html = `<html><head><title></title></head><body><h1 id="activity-name"> 周调度会 </h1>
      <div id="js_content" style="visibility: hidden; opacity: 0;"><section><span>各镇要在</span><span>5月底前</span><span>报送清单，</span></section>
      <section>县水务局要汇总各镇报送的清单，逐条核对，并于次日反馈核对结果。</section><p><img src="x"></p></div>
      <div style="display:none">预览时标签不可点</div></body></html>`;
    const { text, warnings } = await read(html);
    expect(text.split('\n')).toEqual([
      '周调度会',
      '各镇要在5月底前报送清单，',
      '县水务局要汇总各镇报送的清单，逐条核对，并于次日反馈核对结果。',
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(['pictures_not_read']);
  });

  it('should keep cells apart, spans of rows and columns included', async () => {
    const html = `<table><caption>清单</caption><tr><th>任务</th><th>单位</th><th>时限</th></tr>
      <tr><td>清淤</td><td rowspan="2">县水务局</td><td>4月底前</td></tr><tr><td>护坡</td><td>5月底前</td></tr>
      <tr><td colspan="2">合计</td><td>两项</td></tr></table>`;
    const { text, warnings } = await read(html);
    expect(text.split('\n')).toEqual([
      '任务\t单位\t时限',
      '清淤\t县水务局\t4月底前',
      '护坡\t县水务局\t5月底前',
      '合计\t\t两项',
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(['merged_cells_repeated']);
  });

  it('should number the items of lists', async () => {
    const html =
      '<ol start="3"><li><p>清淤</p><p>逐段进行</p></li><li>护坡</li></ol><ol style="list-style-type: cjk-ideographic"><li>甲</li></ol><ul><li>乙</li></ul>';
    expect(await textOf(html)).toBe('3. 清淤\n逐段进行\n4. 护坡\n一、甲\n乙');
  });

  it('should read what Word puts on the clipboard: its numbers, breaks in the source, and no notes to itself', async () => {
    const html = `<html><head><meta name=Generator content="Microsoft Word 15"><title>x</title><style><!-- p.MsoNormal {margin:0} --></style>
      <!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head><body><!--StartFragment-->
      <p class=MsoNormal><!--[if !supportLists]--><span style='mso-list:Ignore'>一、<span style='font:7.0pt'>&nbsp;&nbsp; </span></span><!--[endif]-->各镇要
      在6月底前
      完成清淤<span style='display:none;mso-hide:all'>暗</span><o:p></o:p></p><p class=MsoNormal><del>旧话</del>A&amp;B&#12290;<s>留</s></p><!--EndFragment--></body></html>`;
    expect(await textOf(html)).toBe('一、 各镇要在6月底前完成清淤\nA&B。留');
  });

  it('should be decoded as it says of itself where its bytes do not tell', async () => {
    const head = Buffer.from('<html><head><meta charset="big5"></head><body><p>');
    const big5 = Buffer.from('a655c2edad6eabf6a4ebb3f8b065a141a44faaa7a6ada4e9a7b9a475a143', 'hex');
    const reading = await readDocument(Buffer.concat([head, big5, Buffer.from('</p></body></html>')]));
    expect(reading).toMatchObject({
      ok: true,
      format: 'html',
      text: '各鎮要按月報送，力爭早日完工。',
      encoding: 'big5',
    });
  });

  it('should be refused where it is nested without end', async () => {
    for (const tag of ['div', 'b', 'table><tr><td']) {
      const html = `<html><body>${`<${tag}>`.repeat(100_000)}各镇</body></html>`;
      expect(await readDocument(Buffer.from(html))).toMatchObject({ ok: false, code: 'too_deep' });
    }
  });
});
