import { defineRule } from '../../rules/rule';
import { namesAt } from '../names/names-at';
import { patternAt } from '../names/words-at';
import { claimAll, proof, reading, type OwnerRule } from './claim';

const RATE = String.raw`每(?:个?[季半两三]个?)?[年月周旬天日季]度?`;
const RATE_AT = patternAt(RATE);

/** «A每周、B每天至少巡查一次»: several subjects, each with its own rate. */
export const ratedSubjects: OwnerRule = defineRule({
  id: 'owner.rated-subjects',
  kind: 'owner',
  pattern: new RegExp(
    `(?<=^|[，。；：,;:\\n])(?:[^，。；：！？、,;:!?\\n]{2,20}${RATE}、){1,5}[^，。；：！？、,;:!?\\n]{2,20}${RATE}`,
    'gu',
  ),
  cue: /每.{1,3}、/u,
  read: (_, { text, span, knownNames }) => {
    const claims = [];
    for (let at = span.start; at < span.end; at = text.indexOf('、', at) + 1) {
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
    proof('县水文站每天、各水管站每周上报水位。', '县水文站每天、各水管站每周', [
      'answers 县水文站',
      'answers 各水管站*',
    ]),
  ],
  counterExamples: ['每月、每季度通报', '镇级林长每旬巡林', '产量每年、产值每季增长'],
});
