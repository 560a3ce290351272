import { spoken } from '@/lib/content/handouts/spoken'
import type { HandoutEntry } from '@/lib/handouts/handout'
import { holds, number } from '@/lib/intake/condition'
import { cite } from '../sources'

export const physicalTherapy: HandoutEntry = {
  handout: 'h12',
  version: 5,
  topic: 'treatments',
  about: 'What happens at physical therapy, how to get the most from it, and what it can and cannot do.',
  askedFor: 'physio physiotherapy physiotherapist PT therapist fisioterapia fisioterapeuta',
  sources: cite('S6', 'S46', 'K'),
  reviewedOn: '2026-12-01',
  suggestedWhen: [
    {
      reason: 'Asks about physical therapy',
      tiers: ['SOON', 'ROUTINE'],
      when: holds('topics-wanted', 'physiotherapy'),
      isAskedFor: true,
    },
    {
      reason: 'The pain gets in the way of daily life: 5 or more out of 10',
      tiers: ['SOON', 'ROUTINE'],
      when: number('peg-activity', { atLeast: 5 }),
    },
    { reason: 'Is to be seen soon, and physical therapy may be part of the plan', tiers: ['SOON'] },
  ],
  pemat: {
    understandability: { met: 11, of: 13 },
    actionability: { met: 4, of: 5 },
    notes: 'No summary at the end (11), and no pictures (15, 26).',
    ratedBy: 'the author; no second rater yet',
  },
  words: spoken['h12-physical-therapy'],
}
