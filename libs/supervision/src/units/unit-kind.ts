export const UNIT_KINDS = ['district', 'bureau', 'township', 'village', 'section', 'task_force', 'other'] as const;
/** 类别: 区、部门、镇街、村居、内设机构、专班、其他. */
export type UnitKind = (typeof UNIT_KINDS)[number];

/** The words for the kinds in lists of the office. */
export const UNIT_KIND_WORDS: Readonly<Record<UnitKind, string>> = {
  district: '区',
  bureau: '部门',
  township: '镇街',
  village: '村社区',
  section: '内设机构',
  task_force: '专班',
  other: '其他',
};

/** What a unit with such a name usually is, where nobody has said; the root has level 0. */
export const usualKind = (name: string, level: number): UnitKind => {
  if (level === 0) return 'district';
  if (/(?:村民委员会|居民委员会|[村居]委会|村|社区)$/u.test(name)) return 'village';
  if (/(?:街道|街道办事处|[镇乡]|[镇乡]人民政府)$/u.test(name)) return 'township';
  if (level > 1) return 'section';
  return /[局委办部院室队会]$|(?:办公室|中心|公司)$/u.test(name) ? 'bureau' : 'other';
};
