import { checkSync } from 'recheck';
import { extractionRules } from '.';

// In this process: the default leaves a worker behind that keeps the runner waiting.
process.env.RECHECK_SYNC_BACKEND = 'pure';

describe('the patterns of the rules', () => {
  it.each(extractionRules.map(({ id, pattern, cue }) => ({ id, pattern, cue })))(
    '$id should take linear time on any text',
    ({ pattern, cue }) => {
      for (const { source, flags } of [pattern, ...(cue ? [cue] : [])]) {
        const found = checkSync(source, flags, { checker: 'automaton', timeout: 10_000 });
        expect({ source, status: found.status }).toEqual({ source, status: 'safe' });
        expect(found).toMatchObject({ complexity: { type: expect.stringMatching(/^(?:safe|linear)$/u) as string } });
      }
    },
  );
});
