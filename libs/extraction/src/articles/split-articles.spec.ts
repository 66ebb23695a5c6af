import { readParagraphs } from '../page/paragraphs';
import { splitArticles } from './split-articles';

const headlines = (text: string): string[] => splitArticles(text, readParagraphs(text)).map(({ headline }) => headline);
const page = (...paragraphs: string[]): string => paragraphs.join('\n\n');

describe('the articles of a page', () => {
  it('should take the headline between a slogan above and a subtitle below it', () => {
    const text = page(
      '凝心聚力 乘势而上',
      '全区重点项目建设推进会召开',
      '研究部署二季度工作',
      '本报讯（记者 温雅）4月10日，会议召开。会议通报了进度。',
      '段宏在全县春耕现场会上强调',
      '不误农时 种满种足',
      '本报讯（记者 温雅）4月11日，全县春耕现场会召开。',
    );
    expect(headlines(text)).toEqual(['全区重点项目建设推进会召开', '不误农时 种满种足']);
  });

  it('should take the title below the number of minutes and the office that issues them', () => {
    const text = [
      '会 议 纪 要',
      '（2031年第4期）',
      '县航运联席会议办公室　　2031年3月2日',
      '全县航运联席会议第四次会议纪要',
    ];
    expect(
      headlines(
        [
          ...text,
          '2031年3月1日，县长雷鸣主持召开会议。听取县港航中心关于航道整治的汇报，研究渡口改造和护岸修复等事项。现将会议精神纪要如下：',
        ].join('\n'),
      ),
    ).toEqual([text[3]]);
  });

  it('should keep another report (又讯) under the same headline', () => {
    const text = page(
      '区领导检查汛前准备',
      '本报讯（记者 温雅）4月10日，区委书记段宏到泵站检查。',
      '又讯（记者 温雅）4月12日，区长雷鸣到水库检查。',
    );
    expect(headlines(text)).toEqual(['区领导检查汛前准备']);
  });

  it('should part reports without a dateline and photographs from what stands before them', () => {
    const text = page(
      '区人大常委会视察营商环境',
      '4月8日，区人大常委会组织代表视察政务服务中心。',
      '让闲置校舍“活”起来',
      '走进双河社区的文创工坊，工人们正在赶制订单。这里曾是一所闲置多年的小学，如今成了远近闻名的作坊。',
      '春日护林忙',
      '4月9日，护林员在北山巡查防火通道。',
      '记者 温雅 摄',
    );
    expect(headlines(text)).toEqual(['区人大常委会视察营商环境', '让闲置校舍“活”起来', '春日护林忙']);
  });

  it('should keep headings inside a report together with it', () => {
    const text = page(
      '镇里推出四项便民办法',
      '本报讯（记者 温雅）为方便群众办事，镇里推出四项办法。',
      '延长办事时间',
      '大厅周六上午开放六个窗口，由值班领导轮流坐班。',
      '推行上门服务',
      '网格员每月入户走访一次，帮助老人代办事项。',
    );
    expect(headlines(text)).toEqual(['镇里推出四项便民办法']);
  });

  it('should read a document as one, whatever headings it has, and join its title', () => {
    const text = [
      '某某市人民政府办公室关于加快推进',
      '社区食堂建设的实施意见',
      '某政办〔2024〕18号',
      '各区人民政府：',
      '　　为方便老年人就餐，现提出以下意见。',
      '　　一、目标任务',
      '　　二、重点措施',
      '　　（一）合理布点。每个街道至少建成一处社区食堂。（市民政局负责）',
    ].join('\n');
    expect(headlines(text)).toEqual(['某某市人民政府办公室关于加快推进社区食堂建设的实施意见']);
  });

  it('should take neither the column of a place nor what a web page adds for a headline', () => {
    const text = [
      '▉青石县',
      '渠水清了　岸边绿了',
      '　　本报讯　4月10日，青石县召开河长会议。会议指出，要管住排口。',
      '▉云台区',
      '　　本报讯　4月11日，云台区开展清淤，清出淤泥300方。',
      '上一篇：县领导检查春灌',
      '浏览次数：120',
      '河口镇连夜清障',
      '4月12日，河口镇清理倒伏树木。',
    ].join('\n');
    expect(headlines(text)).toEqual(['渠水清了　岸边绿了', '', '河口镇连夜清障']);
  });

  it('should find headlines that only wide spaces set apart', () => {
    const text =
      '　　本报讯(通讯员 江禾)4月10日，河口镇疏通沟渠12公里。 　　小渔村办起大集市 　　“赶集的人比过年还多，鱼卖得快，价钱也好，今年想再添一条船。”渔民老林说。(江禾)';
    expect(headlines(text)).toEqual(['', '小渔村办起大集市']);
  });

  it('should read a text without a headline, and nothing from an empty page', () => {
    expect(headlines('会议指出，要抓好落实。')).toEqual(['']);
    expect(headlines('\n\n')).toEqual([]);
  });
});
