import { spoken } from '@/lib/content/handouts/spoken'
import type { HandoutEntry } from '@/lib/handouts/handout'
import { holds } from '@/lib/intake/condition'
import { cite } from '../sources'

export const foodAndWater: HandoutEntry = {
  handout: 'h11',
  version: 5,
  topic: 'daily-life',
  about: 'What water, food and salts can and cannot do for cramps and spasms, and which pills to be careful with.',
  askedFor: 'diet drink magnesium potassium vitamins dehydration salt eating dieta agua magnesio sal deshidratación',
  sources: cite('S41', 'K'),
  reviewedOn: '2026-12-01',
  suggestedWhen: [
    {
      reason: 'Asks about food and water',
      tiers: ['SOON', 'ROUTINE'],
      when: holds('topics-wanted', 'food-and-water'),
      isAskedFor: true,
    },
    {
      reason: 'The pain began in heat or with thirst',
      tiers: ['SOON', 'ROUTINE'],
      when: holds('mechanism', 'heat-or-thirst'),
    },
  ],
  pemat: {
    understandability: { met: 11, of: 13 },
    actionability: { met: 4, of: 5 },
    notes: 'No summary at the end (11), and no pictures of the foods (15, 26).',
    ratedBy: 'the author; no second rater yet',
  },
  words: spoken['h11-food-and-water'],
}
