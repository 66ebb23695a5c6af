import { defineRule } from '../../rules/rule';
import { namesAt } from '../names/names-at';
import { patternAt } from '../names/words-at';
import { claimAll, proof, reading, type OwnerRule } from './claim';
import { openerAt } from './words';

const RATE = String.raw`(?:每(?:个?[季半两三]个?)?[年月周旬天日季]度?|包(?:[村片户组段栋]|地块?))`;
const RATE_AT = patternAt(RATE);
const PART = `[^，。；：！？、,;:!?\\n]{2,20}?${RATE}`;

/** «A每周、B每天至少巡查一次», «A包片、B包户»: several subjects, each with its own rate or share. */
export const ratedSubjects: OwnerRule = defineRule({
  id: 'owner.rated-subjects',
  kind: 'owner',
  pattern: new RegExp(`(?<=^|[，。；：,;:\\n])(?:${PART}、){1,5}${PART}`, 'gu'),
  cue: /(?:每.{1,3}|包.{1,2})、/u,
  read: (_, { text, span, knownNames }) => {
    const claims = [];
    for (let at = span.start + openerAt(text, span.start); at < span.end; at = text.indexOf('、', at) + 1) {
      const names = namesAt(text, at, { strict: true, known: knownNames }, RATE_AT)?.names;
      if (!names) return undefined;
      claims.push(...claimAll('answers', names));
      const next = text.indexOf('、', at);
      if (next < 0 || next >= span.end) break;
    }
    return reading(claims);
  },
  examples: [
    proof('镇级林长每旬、村级林长每周巡林一次。', '镇级林长每旬、村级林长每周', [
      'answers 镇级林长*',
      'answers 村级林长*',
    ]),
    proof('驻村干部包片、网格员包户，层层落实。', '驻村干部包片、网格员包户', ['answers 驻村干部*', 'answers 网格员*']),
    proof('三是镇级林长每旬、村级林长每周巡林一次。', '三是镇级林长每旬、村级林长每周', [
      'answers 镇级林长*',
      'answers 村级林长*',
    ]),
    proof('县水文站每天、各水管站每周上报水位。', '县水文站每天、各水管站每周', [
      'answers 县水文站',
      'answers 各水管站*',
    ]),
  ],
  counterExamples: ['每月、每季度通报', '镇级林长每旬巡林', '产量每年、产值每季增长'],
});
