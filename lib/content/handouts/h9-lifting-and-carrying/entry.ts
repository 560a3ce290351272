import { spoken } from '@/lib/content/handouts/spoken'
import type { HandoutEntry } from '@/lib/handouts/handout'
import { holds, is } from '@/lib/intake/condition'
import { examinedFirst, thinBones } from '../cautions'
import { cite } from '../sources'

export const liftingAndCarrying: HandoutEntry = {
  handout: 'h9',
  version: 8,
  topic: 'daily-life',
  about: 'How to lift and carry with less strain, at work and when caring for someone, and what to do if it hurts.',
  askedFor: 'lift heavy load boxes bend caring job levantar peso cargar cajas agacharse',
  sources: cite('S48', 'S49', 'K'),
  reviewedOn: '2026-12-01',
  suggestedWhen: [
    {
      reason: 'Asks about lifting',
      tiers: ['SOON', 'ROUTINE'],
      when: holds('topics-wanted', 'lifting'),
      isAskedFor: true,
    },
    {
      reason: 'The pain began with a lift or a bend',
      tiers: ['SOON', 'ROUTINE'],
      when: holds('mechanism', 'lift', 'bend'),
    },
    { reason: 'Lifting makes it worse', tiers: ['SOON', 'ROUTINE'], when: holds('worse-with', 'lifting') },
    { reason: 'Lifts at work', tiers: ['SOON', 'ROUTINE'], when: is('work', 'lifting') },
    { reason: 'Cares for someone, which can mean lifting', tiers: ['SOON', 'ROUTINE'], when: is('work', 'caring') },
  ],
  cautionedWhen: [examinedFirst, thinBones],
  pemat: {
    understandability: { met: 14, of: 16 },
    actionability: { met: 4, of: 5 },
    notes: 'No summary at the end (11), and no picture of how to help a person up (15, 26).',
    ratedBy: 'the author; no second rater yet',
  },
  words: spoken['h9-lifting-and-carrying'],
}
