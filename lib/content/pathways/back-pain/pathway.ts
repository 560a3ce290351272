import { spoken } from '@/lib/content/pathways/back-pain/spoken'
import type { Pathway } from '@/lib/pathways/pathway'
import { changesFirst } from './changes-first'
import { backPainCheckIn } from './check-in/form'
import { givenAtOnce, handouts } from './handouts'
import { handoverCard } from './handover-card'
import { backPainIntake } from './intake/form'
import { occasions } from './occasions'
import { outcomeCodes } from './outcome-codes'
import { released } from './released/versions'
import { instruments } from './scores'

export const backPain: Pathway = {
  id: 'back-pain',
  folder: 'lib/content/pathways/back-pain',
  intake: backPainIntake,
  checkIn: backPainCheckIn,
  bodyMap: 'pain-sites',
  filledInBy: { item: 'filled-in-by', patient: 'patient', carer: 'carer' },
  weeksRunOn: { 'pregnancy-weeks': 42 },
  saidByNo: ['can-stand', 'managing', 'pain-changes-with-movement', 'ces-checked'],
  instruments,
  handouts,
  occasions,
  givenAtOnce,
  words: spoken.words,
  handoverCard,
  outcomeCodes,
  changesFirst,
  released,
}
