import type { CarerGrammar, Grammar } from './grammar'
import { placesOf, type Words } from './spelling'

/** Whose words they are: the patient's own, or those of somebody who writes for the patient. */
export type Voice = 'patient' | 'carer'

/** A patient speaks of somebody else, and not of oneself after that. */
function isOfAnotherThanOneself(before: Words, { others, oneself, turns }: Grammar): boolean {
  const last = before.findLast((word) => [...others, ...oneself, ...turns].includes(word))
  return last !== undefined && others.includes(last)
}

/** A carer speaks of somebody who is not the patient, and does not name the patient beside. */
function isOfAnotherThanThePatient(before: Words, { others, turns }: Grammar, carer: CarerGrammar): boolean {
  const clause = before.slice(before.findLastIndex((word) => turns.includes(word)) + 1)
  const isOneOf = (list: Words, at: number) => list.includes(clause[at] ?? '')
  const places = clause.map((_, at) => at)
  const isTheirs = (at: number) => isOneOf(carer.possessors, at - 1) || isOneOf(carer.possessors, at - 2)
  const kin = places.filter((at) => isOneOf(others, at) && !isOneOf(carer.strangers, at))
  const isNamed = kin.some((at) => !isTheirs(at) && !kin.includes(at + 1))
  const isAnother = kin.some(isTheirs) || places.some((at) => isOneOf(carer.strangers, at))
  return isAnother && !isNamed && placesOf(clause, carer.patient).length === 0
}

/** Whether the words up to a sign say that it is somebody else's. */
export const isOfAnother = (before: Words, voice: Voice, grammar: Grammar): boolean =>
  voice === 'carer' && grammar.byCarer
    ? isOfAnotherThanThePatient(before, grammar, grammar.byCarer)
    : isOfAnotherThanOneself(before, grammar)
