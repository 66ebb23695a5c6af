import { readFileSync } from 'node:fs';
import { ACTIONS } from './audit-names';

describe('the names of actions', () => {
  it('are there for every action that the API writes into the trail, and for no other', () => {
    const facts = readFileSync('apps/api/src/audit/audit-facts.ts', 'utf8');
    const list = /export interface AuditFacts \{(.*?)\n\}/su.exec(facts)?.[1] ?? '';
    const written = [...list.matchAll(/^ {2}'([a-z_.]+)':/gmu)].map(([, action]) => action);
    expect(written.length).toBeGreaterThan(30);
    expect([...ACTIONS].sort()).toEqual(written.sort());
  });
});
