import { spoken } from '@/lib/content/pathways/back-pain/spoken'
import type { Item, Questionnaire } from '@/lib/intake/questionnaire'
import { cancer } from './cancer'
import { chest } from './chest'
import { feelingIll } from './feeling-ill'
import { generalHealth } from './general-health'
import { inflammatory } from './inflammatory'
import { injury } from './injury'
import { life } from './life'
import { medicines } from './medicines'
import { mindAndHome } from './mind-and-home'
import { nerves } from './nerves'
import { pages } from './pages'
import { pain } from './pain'
import { pregnancy } from './pregnancy'
import { rolandMorris } from './roland-morris'
import { tummy } from './tummy'
import { versions } from '../versions'

/** Where each question is written. */
export const itemFiles: Readonly<Record<string, readonly Item[]>> = {
  nerves,
  chest,
  tummy,
  'feeling-ill': feelingIll,
  pregnancy,
  injury,
  cancer,
  'general-health': generalHealth,
  inflammatory,
  pain,
  medicines,
  'mind-and-home': mindAndHome,
  life,
  'roland-morris': rolandMorris,
}

/** Frozen once released: a change of questions is a new version. */
export const backPainQuestionnaire: Questionnaire = {
  id: 'back-pain',
  version: versions['back-pain-questionnaire'],
  items: Object.values(itemFiles).flat(),
  pages,
  words: spoken.intake,
}
