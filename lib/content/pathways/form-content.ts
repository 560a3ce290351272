import { pathways } from '@/lib/content/pathways/registry'
import { privateItemsOf } from '@/lib/cases/case-answers'
import { findForm, findQuestionnaire } from '@/lib/pathways/forms'

const forms = pathways.flatMap(({ intake, checkIn }) => [intake, checkIn])

/** What reading a stored form takes of the content. */
export const formContent = {
  questionnaireOf: (id: string, version: number) => findQuestionnaire(pathways, id, version),
  /** Nothing of these is printed. What is private today is so in an older form, too. */
  privateItems: new Set(
    forms.flatMap(({ questionnaire }) => [...privateItemsOf(questionnaire)]),
  ) as ReadonlySet<string>,
  /** Of a short form: the one it follows. */
  followsOf: (id: string): string | undefined => {
    const form = findForm(pathways, id)
    return form?.isCheckIn ? form.pathway.intake.questionnaire.id : undefined
  },
}
