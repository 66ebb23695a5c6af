import { everyMatch } from '../lexicon/every-match';
import { readUnitName } from './names/unit-name';

/** Where a named district or county stands as one who acts: at the head of a clause, or behind «由», «会同», «、». */
const PLACE =
  /(?<=^|[，。；：、由和与及同请]|联合|其中|特别是|尤其是|责成|要求|督促)(?<place>\p{Script=Han}{1,6}?[县区市旗州])(?=[要须应、和与等按在于对每\d]|必须|务必|不得|牵头|配合|负责|会同|抓紧|尽快|加快|立即|主动|积极|具体|共同|办理|实施|推进|落实|组织)/gu;

/** Which places stand below a speaker: «市委书记» speaks to counties and districts, «省长» to cities too. */
const BELOW: readonly [RegExp, RegExp][] = [
  [/^(?:中共)?(?:\p{Script=Han}{2,3}(?:省|自治区)|副?省|自治区)/u, /[县区市旗州盟]$/u],
  [/^(?:中共)?(?:\p{Script=Han}{2,4}[市州盟]|副?[市州盟])/u, /[县区旗市]$/u],
];

/**
 * The known names with the places of a text that stand below whoever speaks. «青屏县要…» said by the mayor charges the
 * county; said by the county's own secretary it tells only where.
 */
export const withPlacesBelow = (
  known: ReadonlySet<string> | undefined,
  text: string,
  speaksFor: string | undefined,
): ReadonlySet<string> | undefined => {
  const below = speaksFor === undefined ? undefined : BELOW.find(([post]) => post.test(speaksFor))?.[1];
  if (!below) return known;
  const places = everyMatch(PLACE, text).flatMap(({ groups }) => {
    const place = groups?.place ?? '';
    return below.test(place) && readUnitName(place, { strict: true }) === 'place' ? [place] : [];
  });
  return places.length === 0 ? known : new Set([...(known ?? []), ...places]);
};
