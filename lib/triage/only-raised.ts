import { assess } from './assess'
import { byUrgency } from './evaluate'
import type { Assessment, Finding, RaisedFinding } from './finding'
import { rankOf, tiers } from './urgency'

type Standing = Pick<RaisedFinding, 'id' | 'finding'>

const rank = ({ tier }: Finding): number => (tier === null ? tiers.length : rankOf(tier))

export interface OnlyRaised {
  readonly raise: readonly Finding[]
  /** What stood less urgent under the same name: what is raised takes its place. */
  readonly withdraw: readonly string[]
  /** Of all that stands from now on. */
  readonly assessment: Assessment
}

/**
 * What is found where the answers are the same and it turned out otherwise who gave them. The patient took nothing back,
 * so all that stood goes on standing, and the tier never falls by it.
 */
export function onlyRaised(standing: readonly Standing[], current: readonly Finding[]): OnlyRaised {
  const isNew = (each: Finding) =>
    !standing.some(({ finding }) => finding.id === each.id && rank(finding) <= rank(each))
  const raise = current.filter(isNew)
  const isReplaced = ({ finding }: Standing) => raise.some(({ id }) => id === finding.id)
  const kept = standing.filter((each) => !isReplaced(each)).map(({ finding }) => finding)
  return {
    raise,
    withdraw: standing.filter(isReplaced).map(({ id }) => id),
    assessment: assess(byUrgency([...kept, ...raise])),
  }
}
