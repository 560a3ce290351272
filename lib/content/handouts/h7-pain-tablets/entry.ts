import { spoken } from '@/lib/content/handouts/spoken'
import type { HandoutEntry } from '@/lib/handouts/handout'
import { cite } from '../sources'
import { whenTabletsHarm, whenTabletsMatter } from './suggestions'

export const painTablets: HandoutEntry = {
  handout: 'h7',
  version: 6,
  topic: 'easing-pain',
  about: 'What shop-bought pain tablets can do, who must not take them, and the limits of each.',
  askedFor:
    'ibuprofen paracetamol acetaminophen naproxen aspirin painkiller medicine pills opioid codeine tramadol muscle relaxant NSAID ibuprofeno medicinas pastillas',
  sources: cite('S7', 'S36', 'S42', 'S43', 'S50', 'K'),
  reviewedOn: '2026-11-26',
  suggestedWhen: whenTabletsMatter,
  cautionedWhen: whenTabletsHarm,
  pemat: {
    understandability: { met: 10, of: 13 },
    actionability: { met: 4, of: 5 },
    notes:
      'The numbers on muscle relaxants take a second reading (6); no summary at the end (11), no pictures (15, 26).',
    ratedBy: 'the author; no second rater yet',
  },
  words: spoken['h7-pain-tablets'],
}
