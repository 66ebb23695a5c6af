import { matchDirectives } from './match-directives';

const whole = (start: number, end: number) => ({ span: { start, end }, parts: [] });
const span = (start: number, end: number) => ({ start, end });

describe('laying what was read over what was agreed', () => {
  it('should pair spans that share seven tenths of their characters, the closest first', () => {
    const { matches, unmatched } = matchDirectives(
      [whole(0, 10), whole(20, 30)],
      [span(0, 8), span(0, 10), span(24, 30)],
    );
    expect(matches).toEqual([{ read: [1], byParts: false, credit: 1 }, undefined]);
    expect(unmatched).toEqual([0, 2]);
  });

  it('should use each reading once', () => {
    const { matches, unmatched } = matchDirectives([whole(0, 10), whole(1, 10)], [span(0, 10)]);
    expect(matches).toEqual([{ read: [0], byParts: false, credit: 1 }, undefined]);
    expect(unmatched).toEqual([]);
  });

  it('should take a directive part by part where at least two and half of the parts were read', () => {
    const sought = { span: span(0, 40), parts: [span(0, 10), span(10, 25), span(25, 40)] };
    const { matches } = matchDirectives([sought], [span(0, 10), span(10, 25)]);
    expect(matches).toEqual([{ read: [0, 1], byParts: true, credit: 2 / 3 }]);
  });

  it('should rather take it whole than by one part', () => {
    const sought = { span: span(0, 40), parts: [span(0, 10), span(10, 25), span(25, 40)] };
    const { matches, unmatched } = matchDirectives([sought], [span(0, 39), span(0, 10)]);
    expect(matches).toEqual([{ read: [0], byParts: false, credit: 1 }]);
    expect(unmatched).toEqual([1]);
  });

  it('should give credit for the one part that is left', () => {
    const sought = { span: span(0, 40), parts: [span(0, 20), span(20, 40)] };
    const { matches } = matchDirectives([sought], [span(20, 40)]);
    expect(matches).toEqual([{ read: [0], byParts: true, credit: 0.5 }]);
  });
});
