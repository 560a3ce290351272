import { planShelved } from '@/lib/content/exercises/plans'
import { pathways } from '@/lib/content/pathways/registry'
import { privateItemsOf } from '@/lib/cases/case-answers'
import type { Answers, Questionnaire } from '@/lib/intake/questionnaire'
import { findForm, findQuestionnaire } from '@/lib/pathways/forms'
import { asAsked, type Named } from '@/lib/pathways/spoken-form'
import { textToldPrivately } from '@/lib/triage/words-found'

const forms = pathways.flatMap(({ intake, checkIn }) => [intake, checkIn])

/** A short form does not ask again what speaks against a medicine. */
export const wholeForms = pathways.map(({ intake }) => intake.questionnaire.id)

/** What reading a stored form takes of the content. */
export const formContent = {
  questionnaireOf: (id: string, version: number) => findQuestionnaire(pathways, id, version),
  /** Nothing of these is printed. What is private today is so in an older form, too. */
  privateItems: new Set(
    forms.flatMap(({ questionnaire }) => [...privateItemsOf(questionnaire)]),
  ) as ReadonlySet<string>,
  /** What somebody wrote into free text about their own safety is as private as a question that asks for it. */
  textToldPrivately: (answers: Answers): readonly string[] =>
    forms.flatMap(({ ruleSet }) => textToldPrivately(ruleSet.rules, answers)),
  /** Of a short form: the one it follows. */
  followsOf: (id: string): string | undefined => {
    const form = findForm(pathways, id)
    return form?.isCheckIn ? form.pathway.intake.questionnaire.id : undefined
  },
  weeksRunOn: Object.assign({}, ...pathways.map((pathway) => pathway.weeksRunOn)) as Readonly<Record<string, number>>,
  saidByNo: new Set(pathways.flatMap(({ saidByNo = [] }) => saidByNo)) as ReadonlySet<string>,
  aboutPlans: planShelved,
}

/** The same, with the words in which this patient's forms were asked. */
export const formContentOf = (patient: Named) => ({
  ...formContent,
  asAsked: (questionnaire: Questionnaire, answers: Answers): Questionnaire => {
    const pathway = findForm(pathways, questionnaire.id)?.pathway
    return pathway ? asAsked(questionnaire, pathway, answers, patient) : questionnaire
  },
})
