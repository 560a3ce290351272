import { spoken } from '@/lib/content/handouts/spoken'
import type { HandoutEntry } from '@/lib/handouts/handout'
import { any, flag } from '@/lib/intake/condition'
import { cite } from '../sources'

export const boneHealth: HandoutEntry = {
  handout: 'h17',
  version: 4,
  topic: 'special-cases',
  about: 'How to keep thin bones from breaking, how to avoid falls, and the signs that a bone in the back has cracked.',
  askedFor: 'osteoporosis fracture thin bones calcium vitamin D steroids falls huesos fractura calcio caídas',
  sources: cite('S4', 'S12', 'S13', 'K'),
  reviewedOn: '2026-11-26',
  suggestedWhen: [
    {
      // These make a case URGENT; this is for the day when a clinician has seen it and lowered the tier.
      reason: 'A fracture was possible: bone strength and falls are worth a talk',
      tiers: ['SOON', 'ROUTINE'],
      when: any(flag('F1'), flag('F2'), flag('F3')),
    },
    {
      reason: 'Has thin bones, or broke one in a small fall',
      tiers: ['SOON', 'ROUTINE'],
      when: flag('osteoporosis'),
    },
    {
      reason: 'Takes steroid tablets for 3 months or more, which thin the bones',
      tiers: ['SOON', 'ROUTINE'],
      when: flag('steroid-long'),
    },
  ],
  pemat: {
    understandability: { met: 11, of: 13 },
    actionability: { met: 4, of: 5 },
    notes: 'No summary at the end (11), and no pictures of the exercises (15, 26).',
    ratedBy: 'the author; no second rater yet',
  },
  words: spoken['h17-bone-health'],
}
