import { spoken } from '@/lib/content/handouts/spoken'
import type { HandoutEntry } from '@/lib/handouts/handout'
import { all, holds, number } from '@/lib/intake/condition'
import { examinedFirst, pregnant } from '../cautions'
import { cite } from '../sources'

const underSixWeeks = number('pain-duration-weeks', { below: 6 })

export const keepMoving: HandoutEntry = {
  handout: 'h4',
  version: 7,
  topic: 'moving',
  about: 'A day-by-day way to stay gently active while a new back pain settles.',
  askedFor: 'walk walking rest bed exercise activity active first days acute caminar reposo cama ejercicio activo',
  sources: cite('S6', 'S16', 'S49', 'K'),
  reviewedOn: '2026-12-01',
  suggestedWhen: [
    {
      reason: 'The pain began within the last 2 weeks',
      tiers: ['SOON', 'ROUTINE'],
      // Answers come in steps of a tenth, so this is up to and including 2 weeks.
      when: number('pain-duration-weeks', { below: 2.1 }),
    },
    {
      reason: 'Under 6 weeks and resting for it: rest in bed does not help',
      tiers: ['SOON', 'ROUTINE'],
      when: all(underSixWeeks, holds('tried', 'rest')),
    },
    {
      reason: 'Under 6 weeks and asks for exercises: this is where to start',
      tiers: ['SOON', 'ROUTINE'],
      when: all(underSixWeeks, holds('topics-wanted', 'exercises')),
      isAskedFor: true,
    },
  ],
  cautionedWhen: [examinedFirst, pregnant],
  pemat: {
    understandability: { met: 15, of: 16 },
    actionability: { met: 5, of: 5 },
    notes: 'No summary at the end (11).',
    ratedBy: 'the author; no second rater yet',
  },
  words: spoken['h4-keep-moving'],
}
