const CLASS =
  /^(?:各|全[体省市区县州镇乡国]|所有|有关|相关|其他)|^[省市区县州镇乡]?(?:直属|[直级属])?(?:各|有关|相关|所属).{1,10}$|(?:各(?:单位|部门|乡镇|街道|镇办|镇街)|有关部门|相关部门|有关单位|相关单位|职能部门|成员单位|责任单位|直属?机关)$/u;

/** Words that mean many units (各乡镇, 区直各单位, 有关部门): they are no unit's name. */
export const isUnitClass = (name: string): boolean => CLASS.test(name);
