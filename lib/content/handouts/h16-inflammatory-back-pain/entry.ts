import { spoken } from '@/lib/content/handouts/spoken'
import type { HandoutEntry } from '@/lib/handouts/handout'
import { flag } from '@/lib/intake/condition'
import { cite } from '../sources'

export const inflammatoryBackPain: HandoutEntry = {
  handout: 'h16',
  version: 5,
  topic: 'special-cases',
  recommends: ['h7'],
  about: 'What inflammatory back pain is, which tests come next, and which changes of the eye or spine need fast help.',
  askedFor:
    'ankylosing spondylitis axial spondyloarthritis axSpA morning stiffness arthritis espondilitis rigidez artritis',
  sources: cite('S8', 'K'),
  reviewedOn: '2026-12-01',
  suggestedWhen: [
    {
      reason: 'Long-lasting pain from a young age with enough signs of inflammatory back pain',
      tiers: ['SOON', 'ROUTINE'],
      when: flag('axspa'),
    },
  ],
  pemat: {
    understandability: { met: 11, of: 13 },
    actionability: { met: 4, of: 5 },
    notes: 'No summary at the end (11), and no pictures (15, 26).',
    ratedBy: 'the author; no second rater yet',
  },
  words: spoken['h16-inflammatory-back-pain'],
}
