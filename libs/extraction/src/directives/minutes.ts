import type { ArticleText } from '../articles/split-articles';
import type { Passage } from '../speech/voices';
import type { Finding } from './finding';

/** Minutes tell what a meeting wants and decides; in other documents the office that wrote them orders. */
export const isMinutes = ({ register, headline, above }: ArticleText): boolean =>
  register === 'document' && (headline.includes('纪要') || above.some(({ head }) => /纪\s?要$/u.test(head)));

/** The items of minutes are decided by the voice that leads to them: «会议议定：（一）…». Both in the order of the text. */
export const withDecider = (findings: readonly Finding[], passages: readonly Passage[]): Finding[] => {
  let at = 0;
  return findings.map((finding) => {
    while ((passages[at + 1]?.start ?? Infinity) <= finding.start) at += 1;
    const voice = passages[at]?.voice;
    return !finding.issuer && voice?.orders && voice.issuer ? { ...finding, issuer: voice.issuer } : finding;
  });
};
