import type { StaffActor } from '@/lib/access/actor'
import { dayAt } from '@/lib/clinics/wall-clock'
import { listWorklist } from '@/lib/operations/cases/list-worklist'
import { logCall } from '@/lib/operations/cases/log-call'
import { setNextStep } from '@/lib/operations/cases/set-next-step'
import { must } from './live-story'

const minute = 60_000
const day = 24 * 60 * minute

/** What was done this morning with the cases that somebody has: so some are to be called, some seen, some waited for. */
export async function workOnClaimed(actor: StaffActor, now: Date): Promise<void> {
  const { rows, timeZone } = must(await listWorklist(actor, {}, { now: () => now }))
  const claimed = rows.filter(({ owner }) => owner !== null)
  const tomorrow = { visitDay: dayAt(new Date(now.getTime() + day), timeZone), visitTime: '09:30' }
  for (const [turn, { id: caseId, tier }] of claimed.entries()) {
    const clock = { now: () => new Date(now.getTime() - (5 + turn * 11) * minute) }
    const call = async (result: string, words: string, comesIn = {}) =>
      must(await logCall(actor, { caseId, result, words, ...comesIn }, clock))
    const isAgreed = tier !== 'EMERGENCY' && turn % 8 === 3
    if (turn % 4 === 0) await call('not-reached', '')
    if (turn % 4 === 1) for (const words of ['', 'Rang out.']) await call('not-reached', words)
    if (turn % 4 === 2)
      must(await setNextStep(actor, { caseId, revision: 0, kind: 'wait', delay: 'next-day', to: '' }, clock))
    if (turn % 4 === 3) await call('reached', 'Will bring the list of medicines.', isAgreed ? tomorrow : {})
  }
}
