// Written by `npm run release`.
import type { Released } from '@/lib/pathways/pathway'
import backPainCheckInQuestionnaire1 from './back-pain-check-in-questionnaire-1.json'
import backPainCheckInQuestionnaire2 from './back-pain-check-in-questionnaire-2.json'
import backPainCheckInQuestionnaire3 from './back-pain-check-in-questionnaire-3.json'
import backPainCheckInQuestionnaire4 from './back-pain-check-in-questionnaire-4.json'
import backPainCheckInQuestionnaire5 from './back-pain-check-in-questionnaire-5.json'
import backPainCheckInQuestionnaire6 from './back-pain-check-in-questionnaire-6.json'
import backPainQuestionnaire1 from './back-pain-questionnaire-1.json'
import backPainQuestionnaire2 from './back-pain-questionnaire-2.json'
import backPainQuestionnaire3 from './back-pain-questionnaire-3.json'
import backPainQuestionnaire4 from './back-pain-questionnaire-4.json'
import backPainQuestionnaire5 from './back-pain-questionnaire-5.json'
import backPainQuestionnaire6 from './back-pain-questionnaire-6.json'
import backPainQuestionnaire7 from './back-pain-questionnaire-7.json'

export const released = {
  questionnaires: [
    backPainCheckInQuestionnaire1,
    backPainCheckInQuestionnaire2,
    backPainCheckInQuestionnaire3,
    backPainCheckInQuestionnaire4,
    backPainCheckInQuestionnaire5,
    backPainCheckInQuestionnaire6,
    backPainQuestionnaire1,
    backPainQuestionnaire2,
    backPainQuestionnaire3,
    backPainQuestionnaire4,
    backPainQuestionnaire5,
    backPainQuestionnaire6,
    backPainQuestionnaire7,
  ],
} as unknown as Released
