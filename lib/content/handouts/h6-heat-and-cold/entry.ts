import { spoken } from '@/lib/content/handouts/spoken'
import type { HandoutEntry } from '@/lib/handouts/handout'
import { all, holds, is, number, unless } from '@/lib/intake/condition'
import { cite } from '../sources'

/** Heat burns skin that cannot feel it: only where each question about numb skin was answered with no. */
const skinFeels = all(...['neuro-numb-one', 'ces-both-legs', 'ces-saddle'].map((sign) => is(sign, 'no')))

export const heatAndCold: HandoutEntry = {
  handout: 'h6',
  version: 8,
  topic: 'easing-pain',
  about: 'How to use warmth and cold packs without a burn, and what they can and cannot do.',
  askedFor: 'ice hot water bottle heating pad warm wrap pack hielo calor bolsa de agua caliente',
  sources: cite('S47', 'K'),
  reviewedOn: '2026-12-01',
  suggestedWhen: [
    {
      reason: 'Under 6 weeks, and no numb skin',
      tiers: ['SOON', 'ROUTINE'],
      when: all(skinFeels, number('pain-duration-weeks', { below: 6 })),
    },
    {
      reason: 'Uses heat or cold, and has no numb skin',
      tiers: ['SOON', 'ROUTINE'],
      when: all(skinFeels, holds('tried', 'heat', 'cold')),
    },
    {
      reason: 'Asks about heat and cold, and has no numb skin',
      tiers: ['SOON', 'ROUTINE'],
      when: all(skinFeels, holds('topics-wanted', 'heat-and-cold')),
      isAskedFor: true,
    },
  ],
  cautionedWhen: [{ reason: 'Numb skin is not ruled out: heat or cold may burn it', when: unless(skinFeels) }],
  pemat: {
    understandability: { met: 15, of: 16 },
    actionability: { met: 5, of: 5 },
    notes: 'No summary at the end (11).',
    ratedBy: 'the author; no second rater yet',
  },
  words: spoken['h6-heat-and-cold'],
}
