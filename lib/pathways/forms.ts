import type { HandoutEntry } from '@/lib/handouts/handout'
import type { Questionnaire } from '@/lib/intake/questionnaire'
import type { Tier } from '@/lib/triage/urgency'
import type { Pathway, PathwayForm } from './pathway'

/** What a stored form names of the questions that it was begun on. */
export interface Version {
  readonly questionnaire: string
  readonly questionnaireVersion: number
}

/** A form of some pathway, with the pathway it belongs to. */
export interface PlacedForm extends PathwayForm {
  readonly pathway: Pathway
  readonly isCheckIn: boolean
}

export const findPathway = (pathways: readonly Pathway[], id: string): Pathway | undefined =>
  pathways.find((each) => each.id === id)

/** For what a row names: a clinic never meets one that Keel does not know. */
export function getPathway(pathways: readonly Pathway[], id: string): Pathway {
  const found = findPathway(pathways, id)
  if (!found) throw new Error(`There is no pathway ${id}`)
  return found
}

/** The form of today that asks this questionnaire, whatever its version. */
export function findForm(pathways: readonly Pathway[], questionnaire: string): PlacedForm | undefined {
  const pathway = pathways.find(({ intake, checkIn }) =>
    [intake, checkIn].some((form) => form.questionnaire.id === questionnaire),
  )
  if (!pathway) return undefined
  const isCheckIn = pathway.checkIn.questionnaire.id === questionnaire
  return { ...(isCheckIn ? pathway.checkIn : pathway.intake), pathway, isCheckIn }
}

/** For what is only read, and may be older than what Keel still knows. */
export const findQuestionnaire = (
  pathways: readonly Pathway[],
  id: string,
  version: number,
): Questionnaire | undefined =>
  pathways
    .flatMap(({ intake, checkIn, released }) => [
      intake.questionnaire,
      checkIn.questionnaire,
      ...released.questionnaires,
    ])
    .find((each) => each.id === id && each.version === version)

/** The rules of today for a form of this kind, with the questions that it was begun on; one that was never released is a bug. */
export function formOf(pathways: readonly Pathway[], intake: Version): PlacedForm {
  const { questionnaire: id, questionnaireVersion: version } = intake
  const form = findForm(pathways, id)
  const questionnaire = findQuestionnaire(pathways, id, version)
  if (!form || !questionnaire) throw new Error(`There is no version ${String(version)} of the questionnaire ${id}`)
  return { ...form, questionnaire }
}

/** What a patient finds open to read as soon as the answers are sent. */
export const givenAtOnce = (pathway: Pathway, tier: Tier): readonly HandoutEntry[] =>
  pathway.handouts.filter(({ handout }) => pathway.givenAtOnce[tier].includes(handout))
