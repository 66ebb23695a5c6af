import type { OwnerContext, OwnerFinding } from './owner-finding';

const RESPONSIBLE = /（(?<list>[^（）]{2,200}?)(?:按职责分工)?负责）/gu;

/** Who answers for one directive, as its own words say; `text` is its line-joined sentence with its bracket. */
export const readOwners = (text: string, context: OwnerContext): OwnerFinding[] => {
  const findings: OwnerFinding[] = [];
  for (const match of text.matchAll(RESPONSIBLE)) {
    let at = match.index + 1;
    const names = (match.groups?.['list'] ?? '').split('、');
    for (const name of names) {
      const role = names.length === 1 ? 'lead' : 'joint';
      const span = { start: at, end: at + name.length };
      at = span.end + 1;
      if (name === context.issuer) continue;
      findings.push({ name, role, class: name.startsWith('各'), span, confidence: 'stated', rule: 'owner.bracket' });
    }
  }
  return findings;
};
