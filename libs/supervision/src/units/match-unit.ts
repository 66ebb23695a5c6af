/** A unit with the names under which texts may mention it. */
export interface NamedUnit {
  id: string;
  name: string;
  aliases: readonly string[];
}

export type UnitMatcher = (name: string) => string | null;

/**
 * Finds the one unit that bears exactly this name or alias. A full name goes before an alias;
 * an alias that two units share names nobody, for the office must not guess.
 */
export const unitMatcher = (units: readonly NamedUnit[]): UnitMatcher => {
  const names = new Map(units.map(({ name, id }) => [name, id]));
  const aliases = new Map<string, string | null>();
  for (const { id, aliases: own } of units) {
    for (const alias of new Set(own)) aliases.set(alias, aliases.has(alias) ? null : id);
  }
  return (name) => names.get(name) ?? aliases.get(name) ?? null;
};
