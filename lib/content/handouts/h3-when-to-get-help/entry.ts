import { spoken } from '@/lib/content/handouts/spoken'
import type { HandoutEntry } from '@/lib/handouts/handout'
import { holds } from '@/lib/intake/condition'
import { cite } from '../sources'

export const whenToGetHelp: HandoutEntry = {
  handout: 'h3',
  version: 11,
  topic: 'when-to-get-help',
  about: 'Which signs mean now, today or this week, and what to do on day 14 and day 28.',
  askedFor: 'hospital doctor emergency ER fever red flags when to call worry médico urgencias fiebre cuándo llamar',
  isSafety: true,
  sources: cite('S1', 'S3d', 'S4', 'S8', 'S10', 'S14', 'S15', 'S19', 'S22', 'S24', 'K'),
  reviewedOn: '2026-12-01',
  suggestedWhen: [
    {
      reason: 'Asks when to get help',
      tiers: ['SOON', 'ROUTINE'],
      when: holds('topics-wanted', 'when-to-get-help'),
      isAskedFor: true,
    },
    { reason: 'Safety advice with the dates to check', tiers: ['SOON', 'ROUTINE'] },
  ],
  pemat: {
    understandability: { met: 13, of: 16 },
    actionability: { met: 4, of: 5 },
    notes:
      'Long lists where the sign that matters may be missed (8), no summary at the end (11), and six signs drawn of many (15, 26).',
    ratedBy: 'the author; no second rater yet',
  },
  words: spoken['h3-when-to-get-help'],
}
