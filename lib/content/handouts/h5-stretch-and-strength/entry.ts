import { spoken } from '@/lib/content/handouts/spoken'
import type { HandoutEntry } from '@/lib/handouts/handout'
import { holds, is, number } from '@/lib/intake/condition'
import { cite } from '../sources'

export const stretchAndStrength: HandoutEntry = {
  handout: 'h5',
  version: 4,
  about: 'Six simple exercises in three steps, for pain over 2 weeks or pain that keeps coming back.',
  sources: cite('S6', 'S46', 'K'),
  reviewedOn: '2026-11-27',
  suggestedWhen: [
    {
      reason: 'The pain has lasted over 2 weeks',
      tiers: ['SOON', 'ROUTINE'],
      when: number('pain-duration-weeks', { atLeast: 2.1 }),
    },
    {
      reason: 'Has had back pain before: for when the worst days are past',
      tiers: ['SOON', 'ROUTINE'],
      when: is('previous-episodes', 'one', 'a-few', 'many'),
    },
    { reason: 'Asks for exercises', tiers: ['SOON', 'ROUTINE'], when: holds('topics-wanted', 'exercises') },
  ],
  pemat: {
    understandability: { met: 15, of: 16 },
    actionability: { met: 5, of: 5 },
    notes: 'No summary at the end (11).',
    ratedBy: 'the author; no second rater yet',
  },
  words: spoken['h5-stretch-and-strength'],
}
