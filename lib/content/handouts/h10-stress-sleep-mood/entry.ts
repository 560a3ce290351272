import { spoken } from '@/lib/content/handouts/spoken'
import type { HandoutEntry } from '@/lib/handouts/handout'
import { holds, is, sum } from '@/lib/intake/condition'
import { cite } from '../sources'

export const stressSleepMood: HandoutEntry = {
  handout: 'h10',
  version: 8,
  topic: 'sleep-and-mood',
  about: 'How stress, sleep, mood and pain feed each other, small steps that help, and where to turn in a crisis.',
  askedFor: 'sleep insomnia anxiety depression worry low mood tired dormir ansiedad depresión ánimo cansancio',
  sources: cite('S6', 'S26', 'S45', 'K'),
  reviewedOn: '2026-12-01',
  suggestedWhen: [
    {
      // 2 finds more people than the cut of 3 that sets the tier; a leaflet costs little.
      reason: 'Low mood or little joy in things: 2 or more on the PHQ-2',
      tiers: ['SOON', 'ROUTINE'],
      when: sum(['phq2-interest', 'phq2-mood'], 2),
    },
    {
      reason: 'Asks about stress and sleep',
      tiers: ['SOON', 'ROUTINE'],
      when: holds('topics-wanted', 'stress-and-sleep'),
      isAskedFor: true,
    },
    { reason: 'Sleeps very poorly', tiers: ['SOON', 'ROUTINE'], when: is('sleep', 'very-poor') },
    { reason: 'The pain began in a time of stress', tiers: ['SOON', 'ROUTINE'], when: holds('mechanism', 'stress') },
    { reason: 'Stress makes it worse', tiers: ['SOON', 'ROUTINE'], when: holds('worse-with', 'stress') },
  ],
  pemat: {
    understandability: { met: 14, of: 16 },
    actionability: { met: 4, of: 5 },
    notes: 'No summary at the end (11), and no pictures of the ways to calm the body (15, 26).',
    ratedBy: 'the author; no second rater yet',
  },
  words: spoken['h10-stress-sleep-mood'],
}
