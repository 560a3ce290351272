import type { Finding } from './finding'
import { isMoreUrgent } from './urgency'

/** No answers: who somebody is. */
const ofThePerson = ['age', 'sex']

export const isAboutThePerson = (item: string): boolean => ofThePerson.includes(item)

/** By age or sex alone, whatever was answered. */
export const restsOnThePerson = ({ because }: Pick<Finding, 'because'>): boolean =>
  because.length > 0 && because.every(({ item }) => isAboutThePerson(item))

/**
 * Who somebody is was known where an earlier form found as much by it. What they answer now is never known from then:
 * a sign that is still there is heard again.
 */
export const isKnownFrom = (earlier: readonly Finding[], finding: Finding): boolean =>
  restsOnThePerson(finding) &&
  earlier.some(
    ({ id, tier }) => id === finding.id && tier !== null && finding.tier !== null && !isMoreUrgent(finding.tier, tier),
  )
