import type { PathwayForm } from '@/lib/pathways/pathway'
import { backPainCheckIn as questionnaire } from './questionnaire'
import { backPainCheckInRules } from './rule-set'
import { checkInFlags } from './rules'
import { asksAgain, leavesOut } from './signs'
import { sinceThen } from './since-then'

const folder = 'lib/content/pathways/back-pain/check-in'

/** The short form that follows a case. What else it asks and reads is written with the whole one. */
export const backPainCheckIn: PathwayForm = {
  questionnaire,
  ruleSet: backPainCheckInRules,
  phoneSummary: ['pain-since', 'pain-now', 'injury-since', 'doing-since', 'can-stand', 'managing'],
  medicineSummary: [],
  asksAgain,
  leavesOut,
  written: {
    folder,
    items: { 'since-then': sinceThen },
    rules: { [`${folder}/rules.ts`]: checkInFlags },
    ruleSet: `${folder}/rule-set.ts`,
  },
}
