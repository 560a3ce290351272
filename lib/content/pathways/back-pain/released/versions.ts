// Written by `npm run release`.
import type { Released } from '@/lib/pathways/pathway'
import backPainCheckInQuestionnaire1 from './back-pain-check-in-questionnaire-1.json'
import backPainCheckInRules1 from './back-pain-check-in-rules-1.json'
import backPainQuestionnaire1 from './back-pain-questionnaire-1.json'
import backPainQuestionnaire2 from './back-pain-questionnaire-2.json'
import backPainRules1 from './back-pain-rules-1.json'
import backPainRules2 from './back-pain-rules-2.json'

export const released = {
  questionnaires: [backPainCheckInQuestionnaire1, backPainQuestionnaire1, backPainQuestionnaire2],
  ruleSets: [backPainCheckInRules1, backPainRules1, backPainRules2],
} as unknown as Released
