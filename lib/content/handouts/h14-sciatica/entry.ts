import { spoken } from '@/lib/content/handouts/spoken'
import type { HandoutEntry } from '@/lib/handouts/handout'
import { flag } from '@/lib/intake/condition'
import { cite } from '../sources'

export const sciatica: HandoutEntry = {
  handout: 'h14',
  version: 7,
  topic: 'what-it-is',
  recommends: ['h7'],
  about: 'What pain or numb skin in one leg means, what helps, and which changes need fast help.',
  askedFor:
    'slipped disc herniated disk trapped pinched nerve leg pain radiculopathy ciática hernia disco nervio pinzado pierna',
  sources: cite('S3', 'S5', 'S6', 'S7', 'K'),
  reviewedOn: '2026-12-01',
  suggestedWhen: [{ reason: 'Pain or numb skin in one leg', tiers: ['SOON', 'ROUTINE'], when: flag('neuro-numb-one') }],
  pemat: {
    understandability: { met: 14, of: 16 },
    actionability: { met: 5, of: 5 },
    notes: 'No summary at the end (11), and no drawing of the nerve (15).',
    ratedBy: 'the author; no second rater yet',
  },
  words: spoken['h14-sciatica'],
}
