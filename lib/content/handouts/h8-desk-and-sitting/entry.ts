import { spoken } from '@/lib/content/handouts/spoken'
import type { HandoutEntry } from '@/lib/handouts/handout'
import { holds, is } from '@/lib/intake/condition'
import { cite } from '../sources'

export const deskAndSitting: HandoutEntry = {
  handout: 'h8',
  version: 6,
  topic: 'daily-life',
  about: 'How to set up a desk and a car seat, why to get up often, and how to stay at work with a sore back.',
  askedFor: 'work office chair computer car driving ergonomics posture trabajo oficina silla computadora postura coche',
  sources: cite('S6', 'S49', 'K'),
  reviewedOn: '2026-11-27',
  suggestedWhen: [
    {
      reason: 'Asks about work',
      tiers: ['SOON', 'ROUTINE'],
      when: holds('topics-wanted', 'work'),
      isAskedFor: true,
    },
    {
      reason: 'The pain began with long sitting or driving',
      tiers: ['SOON', 'ROUTINE'],
      when: holds('mechanism', 'long-sitting', 'driving'),
    },
    { reason: 'Sitting makes it worse', tiers: ['SOON', 'ROUTINE'], when: holds('worse-with', 'sitting') },
    { reason: 'Works at a desk', tiers: ['SOON', 'ROUTINE'], when: is('work', 'desk') },
    { reason: 'Drives for work', tiers: ['SOON', 'ROUTINE'], when: is('work', 'driving') },
  ],
  pemat: {
    understandability: { met: 14, of: 16 },
    actionability: { met: 4, of: 5 },
    notes: 'No summary at the end (11), and no picture of a car seat (15, 26).',
    ratedBy: 'the author; no second rater yet',
  },
  words: spoken['h8-desk-and-sitting'],
}
