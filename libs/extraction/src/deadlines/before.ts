/**
 * What may not follow 前, or it belongs to the next word: 前往, 前期, 前后, 前提, 前三天. 年底前提交 and 前期满 hold the
 * bound.
 */
export const IS_BEFORE =
  '(?![往后沿]|期(?!满)|提(?![交报出请供升高速前级醒]))(?!_(?:[0-9]{1,3}|[一二三四五六七八九十两几]{1,3})_个?(?:[天日周旬名位]|月|季度|工作日|星期|小时))';
