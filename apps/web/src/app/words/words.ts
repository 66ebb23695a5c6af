import type { zh } from './zh';

/** The shape of the words of any language: whatever Chinese says, the others say too. */
export type Words = typeof zh;
