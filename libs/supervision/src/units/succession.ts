/** From the day of a change on, the work of one unit is the other's. */
export interface Succession {
  from: string;
  to: string;
}

/** Who answers today for what was once a unit's: itself while it lives, else those at the ends of the chain; none where it ended without. */
export const livingSuccessors = (
  successions: readonly Succession[],
  lives: (id: string) => boolean,
  id: string,
): string[] => {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (lives(at)) found.add(at);
    else for (const { from, to } of successions) if (from === at) open.push(to);
  }
  return [...found];
};
