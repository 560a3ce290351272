import type { CaseEvent } from './case-event'
import type { SentHandout } from './handout-view'
import type { TimelineRow } from './timeline'

/** One that was given without a case: what became of it stands in its own row. */
export interface GivenHandout extends SentHandout {
  /** What spoke against it, and was read before it was sent. */
  readonly despite: readonly string[]
}

/** The same acts that the timeline of a case would have. */
export function readingOf(
  sent: GivenHandout,
  title: string,
  names: ReadonlyMap<string, string>,
): readonly TimelineRow[] {
  const about = { assignmentId: sent.id, title }
  const row = (at: Date | null, by: TimelineRow['by'], event: CaseEvent): readonly TimelineRow[] =>
    at === null ? [] : [{ id: `${sent.id}-${event.type}-${String(at.getTime())}`, at, by, event, ...plain }]
  const byStaff = (id: string | null): TimelineRow['by'] => ({ kind: 'staff', name: names.get(id ?? '') ?? '' })
  const byPatient = { kind: 'patient' } as const
  const { personalLine, despite, teachBackVerdict, secondVerdict } = sent
  const against = despite.length > 0 ? { despite: [...despite] } : {}
  const unreadAt = sent.attention === 'unread-card' ? sent.attentionAt : null
  return [
    ...row(sent.assignedAt, byStaff(sent.assignedBy), { type: 'handout-assigned', ...about, personalLine, ...against }),
    ...row(sent.sentAgainAt, byStaff(sent.sentAgainBy), { type: 'handout-sent-again', ...about }),
    ...row(sent.openedAt, byPatient, { type: 'handout-opened', ...about }),
    ...row(sent.confirmedAt, byPatient, { type: 'handout-confirmed', ...about }),
    ...answered(sent.teachBackAt, teachBackVerdict, {}),
    ...answered(sent.secondAt, secondVerdict, { isAgain: true }),
    ...row(unreadAt, { kind: 'system' }, { type: 'handout-unread', ...about }),
    ...row(sent.seenToAt, byStaff(sent.seenToBy), { type: 'handout-seen-to', ...about }),
    ...row(sent.takenBackAt, byStaff(sent.takenBackBy), { type: 'handout-taken-back', ...about }),
  ]

  function answered(at: Date | null, verdict: SentHandout['teachBackVerdict'], again: { isAgain?: true }) {
    return verdict ? row(at, byPatient, { type: 'teach-back-answered', ...about, verdict, ...again }) : []
  }
}

const plain = { privateFlags: [], otherName: '', isUndone: false, canUndo: false }
