/** The first lunar year of the table. */
export const FIRST_LUNAR_YEAR = 1990;

/** The day on which it begins. */
export const FIRST_NEW_YEAR = '1990-01-27';

// One word a year, a number to the base of 36: its last four bits are the month that is doubled (0: none), the twelve
// before them are set for months of 30 days, the first is set where the doubled month has 30 days. A spec compares every
// year with the package chinese-days; the words are kept here because that package brings its own dates and their zones.
const WORDS = [
  '0et1 0ei8 0jw0 0n1f 1aa8 0l7c 0gxs 0xuo 0tsl 0t0g 13s0 16xg 1600 174g 0n6a 0h40 0xx3 07gw 0t00 141h',
  '0xg0 0zog 10v8 0y8g 0gyh 0exs 0wq8 1unq 0gc0 0xf4 0nys 0l28 0y8g 0i1e 0ew0 0wyu 0wkg 15k0 1aat 1640',
  '0hwg 0nfn 0tsg 0et7 0es0 0wk0 2jsm 15jk 163k 17ph 0zvk 0h5c 0gxe 0ek0 0won 0wj4 0xn4 2dsl 0lk0 0yao',
  '1tgj 0t4g 0em0 0ei8 0jw0 1z8m 1aa8 0l5s 2bic 0xr4 0w68 15nn 13s0 1653 1600 174g 0ifp 0h40 0wy8 0gyc',
  '0gcw 0xiw 0xg0 0zog 102u 0y8g 0gww 0xwk 0wq8 0gc0 0z8z 0ks0 0mrb 0l28 0y8g 1tg5 0ew0 0wog 0gro 15cw',
  '1a3s 163k 176o 1zmu 0h5c 0esg 0xjo 0w5s 15cg 1bv6',
];

/** The lunar years from the first one on, each as its bits. */
export const LUNAR_YEARS: readonly number[] = WORDS.flatMap((row) => row.split(' ')).map((word) => parseInt(word, 36));
