import { spoken } from '@/lib/content/handouts/spoken'
import type { HandoutEntry } from '@/lib/handouts/handout'
import { any, flag, holds, is, number } from '@/lib/intake/condition'
import { examinedFirst, pregnant, thinBones } from '../cautions'
import { cite } from '../sources'

export const stretchAndStrength: HandoutEntry = {
  handout: 'h5',
  version: 6,
  topic: 'moving',
  about: 'Six simple exercises in three steps, for pain over 2 weeks or pain that keeps coming back.',
  askedFor: 'exercises exercise core stretching strengthen prevention ejercicios estirar fortalecer prevenir',
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
    {
      reason: 'Asks for exercises',
      tiers: ['SOON', 'ROUTINE'],
      when: holds('topics-wanted', 'exercises'),
      isAskedFor: true,
    },
  ],
  cautionedWhen: [
    examinedFirst,
    thinBones,
    pregnant,
    {
      reason: 'Had a fall, a crash or a blow: to be asked first',
      when: any(flag('trauma-major'), flag('trauma-minor')),
    },
    { reason: 'Had a procedure on the spine: to be asked first', when: flag('spinal-procedure') },
  ],
  pemat: {
    understandability: { met: 15, of: 16 },
    actionability: { met: 5, of: 5 },
    notes: 'No summary at the end (11).',
    ratedBy: 'the author; no second rater yet',
  },
  words: spoken['h5-stretch-and-strength'],
}
