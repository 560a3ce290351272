import { spoken } from '@/lib/content/handouts/spoken'
import type { HandoutEntry } from '@/lib/handouts/handout'
import { holds } from '@/lib/intake/condition'
import { cite } from '../sources'

export const backSpasm: HandoutEntry = {
  handout: 'h1',
  version: 7,
  topic: 'what-it-is',
  recommends: ['h7'],
  about: 'What a spasm is, what can set one off, and how long it tends to last.',
  askedFor:
    'cramp muscle knot lumbago pulled strain strained lower back pain espasmo calambre contractura lumbalgia dolor de espalda',
  sources: cite('S4', 'S16', 'S41', 'S48', 'S49', 'K'),
  reviewedOn: '2026-12-01',
  suggestedWhen: [
    {
      reason: 'Asks what it is and why it hurts',
      tiers: ['SOON', 'ROUTINE'],
      when: holds('topics-wanted', 'what-is-it'),
      isAskedFor: true,
    },
    { reason: 'Explains the pain and how long it tends to last', tiers: ['SOON', 'ROUTINE'] },
  ],
  pemat: {
    understandability: { met: 11, of: 13 },
    actionability: { met: 4, of: 5 },
    notes: 'No summary at the end (11), and no pictures (15, 26).',
    ratedBy: 'the author; no second rater yet',
  },
  words: spoken['h1-back-spasm'],
}
