import { spoken } from '@/lib/content/handouts/spoken'
import type { HandoutEntry } from '@/lib/handouts/handout'
import { holds } from '@/lib/intake/condition'
import { cite } from '../sources'

export const massageAndAcupuncture: HandoutEntry = {
  handout: 'h13',
  version: 2,
  about: 'What massage, spinal manipulation and acupuncture can do, where guidelines disagree, and who should not.',
  sources: cite('S6', 'S7', 'S44', 'S45', 'S46', 'K'),
  reviewedOn: '2026-11-26',
  suggestedWhen: [
    {
      reason: 'Asks about massage, manipulation or acupuncture',
      tiers: ['SOON', 'ROUTINE'],
      when: holds('topics-wanted', 'massage-and-acupuncture'),
    },
    {
      reason: 'Has had spinal manipulation for it: go through who should not',
      tiers: ['SOON', 'ROUTINE'],
      when: holds('tried', 'manipulation'),
    },
    {
      reason: 'Has tried massage or acupuncture for it',
      tiers: ['SOON', 'ROUTINE'],
      when: holds('tried', 'massage', 'acupuncture'),
    },
  ],
  pemat: {
    understandability: { met: 11, of: 13 },
    actionability: { met: 4, of: 5 },
    notes: 'No summary at the end (11), and no pictures (15, 26).',
    ratedBy: 'the author; no second rater yet',
  },
  words: spoken['h13-massage-and-acupuncture'],
}
