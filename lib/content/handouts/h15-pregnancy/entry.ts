import { spoken } from '@/lib/content/handouts/spoken'
import type { HandoutEntry } from '@/lib/handouts/handout'
import { is } from '@/lib/intake/condition'
import { cite } from '../sources'

export const pregnancy: HandoutEntry = {
  handout: 'h15',
  version: 5,
  topic: 'special-cases',
  about:
    'Back and pelvic pain in pregnancy: what eases it, which tablets to avoid, and the early and late warning signs.',
  askedFor: 'pregnant baby pelvic girdle pain embarazo embarazada bebé pelvis',
  sources: cite('S24', 'S36', 'K'),
  reviewedOn: '2026-11-27',
  suggestedWhen: [{ reason: 'Is pregnant', tiers: ['SOON', 'ROUTINE'], when: is('pregnancy', 'yes') }],
  pemat: {
    understandability: { met: 14, of: 16 },
    actionability: { met: 4, of: 5 },
    notes: 'No summary at the end (11), and no pictures of the exercises (15, 26).',
    ratedBy: 'the author; no second rater yet',
  },
  words: spoken['h15-pregnancy'],
}
