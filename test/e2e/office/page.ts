/** A page of a paper that does not exist, with two articles. */
export const PAGE = `青禾报\u30002026年3月9日\u3000星期一\u3000第一版

全区春季水利工作会召开

本报讯\u30003月6日，副区长宋明主持召开全区春季水利工作会，听取了有关情况汇报。

宋明强调，区水务局要在4月20日前完成南沟清淤。由桥头镇牵头，区财政局配合，5月底前完成柳桥村灌渠修复。柳桥村要每月5日前报送一次灌渠巡查情况。

区教育局召开校车安全座谈会

本报讯\u30003月7日，区教育局召开校车安全座谈会。副局长郑和指出，区教育局要在3月底前完成全部校车检查。
`;

/** A page with as many directives as asked for, each with a day of its own in 2026. */
export const longPage = (directives: number): string => {
  const day = (at: number) => new Date(Date.UTC(2026, 3, 1 + (at % 200)));
  const sentence = (_: unknown, at: number) =>
    `宋明强调，区水务局要在${day(at).getUTCMonth() + 1}月${day(at).getUTCDate()}日前完成${at + 1}号涵洞清淤。`;
  return `青禾报\u30002026年3月10日\n\n涵洞清淤工作会召开\n\n${Array.from({ length: directives }, sentence).join('\n')}\n`;
};
