/** 单位 as a directory knows it: its place in the tree and every name under which texts mention it. */
export interface DirectoryUnit {
  id: string;
  /** The official name. */
  name: string;
  /** The one short name that the office itself uses. */
  shortName?: string;
  aliases: readonly string[];
  /** The id of the unit above it. */
  parentId?: string | null;
  /** Of which government it is part; read from the names where it is not given. */
  level?: UnitLevel;
  /** What it answers for, in the words of its own 职责. */
  duties?: string | null;
}

/** A class of units with a name, such as 各乡镇: resolved only where somebody asks for it. */
export interface UnitGroup {
  name: string;
  aliases: readonly string[];
  /** Ids of units. */
  members: readonly string[];
}

export const UNIT_LEVELS = ['国', '省', '市', '州', '盟', '区', '县', '旗', '镇', '乡', '街道'] as const;
/** The word that tells of which government a unit is part. 区 and 县 are of one rank and still never the same place. */
export type UnitLevel = (typeof UNIT_LEVELS)[number];
