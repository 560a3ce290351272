import type { Page } from '@/lib/intake/questionnaire'
import { suddenSignsPage } from './chest'
import { feelingIllPage } from './feeling-ill'
import { changesPage, conditionsPage } from './general-health'
import { longPainPage } from './inflammatory'
import { injuryPage } from './injury'
import { aboutYouPage } from './life'
import { medicinesPage } from './medicines'
import { homePage, moodMorePage, moodPage } from './mind-and-home'
import { bladderAndBowelPage, legsPage } from './nerves'
import { howLongPage, howStrongPage, whatItIsLikePage, wherePage } from './pain'
import { rolandPage } from './roland-morris'
import { tummyPage } from './tummy'

/** The signs that cannot wait come first; one topic a page. */
export const signPages: readonly Page[] = [bladderAndBowelPage, legsPage, suddenSignsPage, tummyPage, feelingIllPage]

export const pages: readonly Page[] = [
  ...signPages,
  injuryPage,
  conditionsPage,
  changesPage,
  wherePage,
  howLongPage,
  longPainPage,
  howStrongPage,
  whatItIsLikePage,
  medicinesPage,
  moodPage,
  moodMorePage,
  homePage,
  aboutYouPage,
  rolandPage,
]
