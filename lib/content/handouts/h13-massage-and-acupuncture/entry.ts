import { spoken } from '@/lib/content/handouts/spoken'
import type { HandoutEntry } from '@/lib/handouts/handout'
import { any, flag, holds, is } from '@/lib/intake/condition'
import { examinedFirst } from '../cautions'
import { cite } from '../sources'

export const massageAndAcupuncture: HandoutEntry = {
  handout: 'h13',
  version: 5,
  topic: 'treatments',
  about: 'What massage, spinal manipulation and acupuncture can do, where guidelines disagree, and who should not.',
  askedFor: 'chiropractor chiropractic osteopath manipulation needles spinal quiropráctico masaje acupuntura agujas',
  sources: cite('S6', 'S7', 'S44', 'S45', 'S46', 'K'),
  reviewedOn: '2026-12-01',
  suggestedWhen: [
    {
      reason: 'Asks about massage, manipulation or acupuncture',
      tiers: ['SOON', 'ROUTINE'],
      when: holds('topics-wanted', 'massage-and-acupuncture'),
      isAskedFor: true,
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
  cautionedWhen: [
    examinedFirst,
    { reason: 'Takes a blood thinner', when: any(flag('blood-thinner'), holds('medicines', 'anticoagulant')) },
    { reason: 'Has bones that break easily', when: any(flag('osteoporosis'), flag('steroid-long')) },
    { reason: 'Has or had cancer', when: flag('cancer-history') },
    { reason: 'Is pregnant', when: is('pregnancy', 'yes') },
    { reason: 'Has a weak leg or numb skin', when: any(flag('neuro-weak-one'), flag('neuro-numb-one')) },
  ],
  pemat: {
    understandability: { met: 11, of: 13 },
    actionability: { met: 4, of: 5 },
    notes: 'No summary at the end (11), and no pictures (15, 26).',
    ratedBy: 'the author; no second rater yet',
  },
  words: spoken['h13-massage-and-acupuncture'],
}
