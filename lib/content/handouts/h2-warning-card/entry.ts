import { spoken } from '@/lib/content/handouts/spoken'
import type { HandoutEntry } from '@/lib/handouts/handout'
import { any, flag, holds } from '@/lib/intake/condition'
import { cite } from '../sources'

const legSigns = ['ces-both-legs', 'neuro-weak-both', 'neuro-weak-one', 'neuro-gait', 'neuro-numb-one']
const legSites = ['thigh-left', 'thigh-right', 'calf-left', 'calf-right', 'foot-left', 'foot-right']

export const warningCard: HandoutEntry = {
  handout: 'h2',
  version: 9,
  topic: 'when-to-get-help',
  about: 'The signs of pressed nerves that mean: go to the emergency department now.',
  askedFor:
    'cauda equina red flags emergency numb saddle bladder bowel weak legs signs tarjeta urgencia adormecido vejiga señales de alarma',
  isSafety: true,
  sources: cite('S1', 'S2', 'S3', 'S3b', 'S5', 'S5c', 'S5d'),
  reviewedOn: '2026-11-27',
  suggestedWhen: [
    { reason: 'Has leg signs: go through this card together first', when: any(...legSigns.map(flag)) },
    {
      reason: 'Marked the leg as painful: go through this card together first',
      when: holds('pain-sites', ...legSites),
    },
    { reason: 'For everyone with back pain' },
  ],
  pemat: {
    understandability: { met: 15, of: 16 },
    actionability: { met: 5, of: 5 },
    notes: 'No summary at the end (11).',
    ratedBy: 'the author; no second rater yet',
  },
  words: spoken['h2-warning-card'],
}
