import type { Answers } from '@/lib/intake/questionnaire'
import type { Pathway } from '@/lib/pathways/pathway'
import type { Story } from '@/lib/pathways/story'
import { backPain } from './back-pain/pathway'
import { checkIns, ofChild, stories } from './back-pain/stories'

interface Sample {
  readonly pathway: Pathway
  readonly stories: readonly Story[]
  /** What those who answered say some days on. */
  readonly checkIns: readonly Story[]
  /** What somebody under 16 answers beside their story. */
  readonly ofChild: Answers
}

/** What the patients of the invented clinic come with. */
export const sample: Sample = { pathway: backPain, stories, checkIns, ofChild }
