import type { Words } from '../words';

export const accuracy: Words['accuracy'] = {
  title: 'Accuracy of the extraction',
  stretch: '{{since}} to {{until}}, by what clerks settled',
  days: 'Over which days',
  lastDays: '{{days}} days',
  byField: 'By field',
  byKind: 'By kind of document',
  kind: 'Kind',
  all: 'All',
  fields: { directive: 'Directive or not', title: 'Title', nature: 'Nature', owners: 'Owners', deadline: 'Deadline' },
  figure: '{{right}}/{{settled}}, {{percent}}%',
  sentence: '{{settled}} settled, {{right}} as the extraction said',
  tooFew: '; fewer than 10: no percentage',
  noneSettled: 'Nothing settled yet',
  nothing: 'none',
  empty: 'Nothing was settled in these days',
  emptyHint:
    'Accepting or dismissing a draft, or counting it as said again, settles it: what the extraction first said is compared with it. Open drafts, decisions taken back and withdrawn reports do not count.',
  counts: {
    title: 'What counts',
    list: [
      'Drafts that are settled: accepted, dismissed, or counted as said again. Open drafts, decisions taken back and withdrawn reports do not count.',
      '“Directive or not”: accepted and said again are right, dismissed is wrong. Some are dismissed as routine work and were read rightly, so the true figure is no lower.',
      'The other fields count accepted drafts alone: right where the extraction’s words stood, wrong where a person changed them.',
      'Of fewer than 10 only the number is told, and no percentage.',
    ],
  },
};
