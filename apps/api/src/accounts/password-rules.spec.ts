import { dictionary } from '@zxcvbn-ts/language-common';
import { type PasswordFault, passwordFaults, type PasswordProfile } from '@duban/supervision';
import { isCommonPassword } from './frequent-passwords';

const CONTEXT = ['wangmin', '王敏', '青禾区督查室', '区督查室', 'qinghe'];
const faultsOf = (password: string, profile: PasswordProfile = 'djbh3') =>
  passwordFaults(password, { profile, context: CONTEXT, isCommon: isCommonPassword });

const words = (text: string): string[] => text.trim().split(/\s+/u);

const TAKEN = [
  ...words(`
    Lhu7-bai2lu  Xizhao#88kan  tu4Bo.mingYue  9Guan,tang  Yan-zi3fei  h8Y!kq2Zw  Zm4%rtPo  uV7*hsnq  Bq2^wjle  6Tr=klmA
    Hongye_31luo  Shan7yu+lou  f1Nd-thE-lamp  Copper7kettle  river.Stone8  Nine9+lanterns  qU1et.harbour  Oak&9maple
    Wm3]tvxC  e5Lp{qyn  Rk8~zzyd  jY6:wcoh  Lantern5>moth  Ferry(2)north  Tea4two-Cups  pl0ugh;Field  3Herons.fly
    Gd9|mnba  vX2"hhwq  Sd4'plmk  Fen9^rrqa  Kite+7tails  m0untain-Pass  Snow8/peak  Zq1?kkdv  plum5!Blossom
    Tide3<moon  B4mboo.grove  Yk7}pwse  Nt2{vmqx  Hz5&ccru  rice8_Paddy  Wk6=nbtl  Silk2-roads  bronze:Bell3  Tp8)qzws
    湖边3只白鹭Fly  2026年春耕Kaishi  白鹭#三只飞aB  山雨欲来7seven!  Yu后青山9重远  稻花香里8说丰年x  红叶+落满3长街`),
  '湖边有 3 只 white 鹭',
  'three herons & 1 lake',
  'a Lantern over 7 bridges',
  `${'青山绿水aB3'.repeat(8)}`,
  `Zk7-${'wm4.'.repeat(31)}`,
  'é7-Zürich.bahnhof',
  'Ω9-омега.река',
  '🏞️ Lake 7 west',
];

const ONE_KIND_SHORT = [
  ...words(`
    kzhqwvtn  bxwqmdlfk  tundraheron  KZHQWVTN  qz7mkw4x  vbn2trew9  ZQ7MKW4X  wk9plmtd  hjq8vvcx
    Xizhaokan  Mountainheron  LanternMoth  tuBoMingYue  KiteTails  lampoverlake.  tea-for-heron  rice_paddy_green
    q.w.m.z.k  湖边白鹭三只飞过  春天在湖边看见白鹭飞过  稻花香里说丰年听取蛙声  白鹭飞过湖边abc  稻花香里说20260908
    zk-wm-tv-pq  9471530628wx  PLMKOQAZ  zxkwqmvr  cvtqzmpw`),
  'three herons over lake',
];

const SHORT = words('Ab1!xyz aB3- Zq7.kw 9Xy!z 湖3Ab! a1B2c3. Wm4%rt 山A1 Kq-7tv Tp8)qz x 7! Aa1 Rk8~zz Gd9|mn');

const REPEATED = words('aaaaAAA1 1111aaaA Aa1Aa1Aa1 aB1aB1aB1aB1 ---111aaa ababABABab 山山山水水水A1 xxxxXXXX11');

const COMMON = words(`
  P@ssw0rd  Passw0rd!  Password1!  Password123!  Password@2026  Admin@123  Admin123!  Adm1n@2026  Qwerty123!  Qwer1234!
  1qaz@WSX  1qaz2wsx  Zxcvbn!2026  Zxcvbnm1!  Welcome1!  Welcome@2026  Letmein1!  L3tmein!  Dragon123!  Monkey@123
  Iloveyou1!  Il0veyou!  Sunshine1!  Princess@1  Football1!  B@seball1  Master@123  M@ster123  Shadow12!  Superman1!
  Batman@123  Trustno1!  Michael@1  Jordan23!  Harley@12  Hunter2!  Computer1!  C0mputer!  Internet@1  Samsung1!
  Woaini520!  Woaini@1314  Zhongguo@1  Zhengfu@2026  Ducha@2026  Abcd1234!  Abcd@1234  Qwe123!@#  Asdfgh1!  Asdf@1234
  Test@1234  Testing1!  Guest@123  Changeme1!  Ch@ngeme1  Secret@12  Summer2026!  Winter@2026  Spring2026!  August@26
  12345678  123456789  1234567890  password  qwertyuiop  iloveyou  5201314  11111111  88888888  00000000  87654321  66666666
  administrator  football1  sunshine  princess1  michael1  superman  trustno1  letmein1  starwars  computer`);

const FOR_CONTEXT = words(`
  Wangmin-77x  wangmin#8Kq  7kq.WANGMIN  Duban-2026x  dUbAn.77kq  xq7-Duban.z  王敏zk7-Q  我是王敏aB7  督办zk7-Qm  Zk7督办.mq
  青禾区督查室A7x  青禾区督查室aB-77  区督查室zk7-Q  Qinghe.77zk  kq7-QINGHE  Wm4-qinghe.Z  ＤＵＢＡＮ-7kq  ｗａｎｇｍｉｎ-7K`);

const TABLE: [string, readonly string[], PasswordFault | null][] = [
  ['taken', TAKEN, null],
  ['of too few kinds', ONE_KIND_SHORT, 'too_few_kinds'],
  ['too short', SHORT, 'too_short'],
  ['of too few characters', REPEATED, 'repeated'],
  ['common', COMMON, 'common'],
  ['made of what everybody knows', FOR_CONTEXT, 'context'],
];

describe('the rules for passwords (等保)', () => {
  it('are proved on more than 200 passwords', () => {
    const all = TABLE.flatMap(([, passwords]) => passwords);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(200);
  });

  it.each(TABLE)('judge as the table says what is %s', (_, passwords, fault) => {
    const wrong = passwords.filter((password) => {
      const faults = faultsOf(password);
      return fault === null ? faults.length > 0 : !faults.includes(fault);
    });
    expect(wrong.map((password) => [password, faultsOf(password)])).toEqual([]);
  });

  it('refuse each of the 3000 most common passwords, also with a capital and with a year behind', () => {
    const top = dictionary['passwords-common'].slice(0, 3000).map((word) => word.toString());
    expect(top).toHaveLength(3000);
    expect(top.filter((word) => !faultsOf(word).includes('common'))).toEqual([]);
    const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
    expect(top.filter((word) => !faultsOf(capital(word), 'asvs').includes('common'))).toEqual([]);
    const dressed = top.filter((word) => /^[a-z]{5,}$/u.test(word)).map((word) => `${capital(word)}@26`);
    expect(dressed.length).toBeGreaterThan(1500);
    expect(dressed.filter((password) => !faultsOf(password).includes('common'))).toEqual([]);
  });

  it('take 64 characters and more, but no more than can be kept', () => {
    expect(faultsOf(`Zk7-${'heron.'.repeat(10)}`)).toEqual([]);
    expect(faultsOf(`Zk7-${'wm4.'.repeat(31)}x`)).toEqual(['too_long']);
  });
});

describe('the rules for passwords (ASVS)', () => {
  it('ask for no kinds of characters, and take a Chinese sentence as it is', () => {
    expect(ONE_KIND_SHORT.filter((password) => faultsOf(password, 'asvs').length > 0)).toEqual([]);
    expect(TAKEN.filter((password) => faultsOf(password, 'asvs').length > 0)).toEqual([]);
  });

  it.each(TABLE.filter(([, , fault]) => fault !== null && fault !== 'too_few_kinds'))(
    'refuse like the others what is %s',
    (_, passwords, fault) => {
      expect(passwords.filter((password) => !faultsOf(password, 'asvs').some((found) => found === fault))).toEqual([]);
    },
  );
});
