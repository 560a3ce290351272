import type { AuditEvent } from './event'

type List = Extract<AuditEvent, { type: 'list.viewed' }>['list']

/** Who was shown in a list; of nobody there is nothing to write down. The database leaves out whom it showed lately. */
export const listed = (list: List, patientIds: readonly string[]): readonly AuditEvent[] =>
  patientIds.length === 0 ? [] : [{ type: 'list.viewed', list, patientIds: [...new Set(patientIds)] }]
