// Written by `npm run release`.
import type { Released } from '@/lib/pathways/pathway'
import backPainCheckInQuestionnaire1 from './back-pain-check-in-questionnaire-1.json'
import backPainCheckInQuestionnaire2 from './back-pain-check-in-questionnaire-2.json'
import backPainCheckInQuestionnaire3 from './back-pain-check-in-questionnaire-3.json'
import backPainCheckInRules1 from './back-pain-check-in-rules-1.json'
import backPainCheckInRules2 from './back-pain-check-in-rules-2.json'
import backPainCheckInRules3 from './back-pain-check-in-rules-3.json'
import backPainCheckInRules4 from './back-pain-check-in-rules-4.json'
import backPainCheckInRules5 from './back-pain-check-in-rules-5.json'
import backPainCheckInRules6 from './back-pain-check-in-rules-6.json'
import backPainCheckInRules7 from './back-pain-check-in-rules-7.json'
import backPainCheckInRules8 from './back-pain-check-in-rules-8.json'
import backPainQuestionnaire1 from './back-pain-questionnaire-1.json'
import backPainQuestionnaire2 from './back-pain-questionnaire-2.json'
import backPainQuestionnaire3 from './back-pain-questionnaire-3.json'
import backPainQuestionnaire4 from './back-pain-questionnaire-4.json'
import backPainRules1 from './back-pain-rules-1.json'
import backPainRules2 from './back-pain-rules-2.json'
import backPainRules3 from './back-pain-rules-3.json'
import backPainRules4 from './back-pain-rules-4.json'
import backPainRules5 from './back-pain-rules-5.json'
import backPainRules6 from './back-pain-rules-6.json'
import backPainRules7 from './back-pain-rules-7.json'
import backPainRules8 from './back-pain-rules-8.json'

export const released = {
  questionnaires: [
    backPainCheckInQuestionnaire1,
    backPainCheckInQuestionnaire2,
    backPainCheckInQuestionnaire3,
    backPainQuestionnaire1,
    backPainQuestionnaire2,
    backPainQuestionnaire3,
    backPainQuestionnaire4,
  ],
  ruleSets: [
    backPainCheckInRules1,
    backPainCheckInRules2,
    backPainCheckInRules3,
    backPainCheckInRules4,
    backPainCheckInRules5,
    backPainCheckInRules6,
    backPainCheckInRules7,
    backPainCheckInRules8,
    backPainRules1,
    backPainRules2,
    backPainRules3,
    backPainRules4,
    backPainRules5,
    backPainRules6,
    backPainRules7,
    backPainRules8,
  ],
} as unknown as Released
