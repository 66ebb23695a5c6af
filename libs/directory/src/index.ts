export { createDirectory, type Directory, givenNames } from './directory';
export { expandClass } from './resolving/expand-class';
export { bearersOf, mayBeCalled } from './resolving/may-be-called';
export { type Resolution, resolveUnit, type UnitCandidate } from './resolving/resolve-unit';
export { type UnitMatcher, unitMatcher } from './resolving/unit-matcher';
export { levelOf, type Whereabouts } from './resolving/whereabouts';
export { isUnitClass } from './names/unit-class';
export * from './unit';
export { checkDirectory, type DirectoryFault, type FaultKind } from './check-directory';
export { readUnitsFile, type UnitsFile, type UnitsFileReading } from './file/read-units-file';
export { automaticAliases } from './finding/automatic-aliases';
export { type Automaton, createAutomaton, type Hit } from './finding/automaton';
export { type NamedInText, type UnitFinder, unitFinder } from './finding/find-units';
export {
  type HandledTask,
  type OwnerSuggester,
  ownerSuggester,
  type SuggestedOwner,
  suggestOwners,
  type UnownedDirective,
} from './suggesting/suggest-owners';
