import { calledOf, type Finding } from '@/lib/triage/finding'
import type { CaseEvent } from './case-event'
import { privacyOf } from './privacy'

interface Raised {
  readonly flag: string
  readonly finding: Finding
}

/** Rule ids are for the log; a timeline is read. */
export function withFlagNames(event: CaseEvent, findings: readonly Raised[]): CaseEvent {
  if (!('flags' in event)) return event
  const nameOf = (id: string) => {
    const found = findings.find(({ flag }) => flag === id)?.finding
    return found ? calledOf(found) : id
  }
  return { ...event, flags: event.flags.map(nameOf) }
}

/** The names that a printed timeline leaves out. */
export function privateFlagNames(
  event: CaseEvent,
  findings: readonly Raised[],
  privateItems: ReadonlySet<string>,
): readonly string[] {
  if (!('flags' in event)) return []
  const hidden = findings.filter(({ finding }) => privacyOf(finding, privateItems).isPrivate)
  return hidden.filter(({ flag }) => event.flags.includes(flag)).map(({ finding }) => calledOf(finding))
}
