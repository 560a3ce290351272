import 'server-only'
import type { ConstructorOptions } from 'pg-boss'
import { sealAudit } from '@/lib/db/audit-chain'
import { log } from '@/lib/log'

const everyMs = 5000

/** Chains what was written down, every few seconds; of several processes whoever comes first does it. Ends when it is called. */
export function sealInTurn(clock: NonNullable<ConstructorOptions['clock']>): () => Promise<void> {
  let turn: Promise<unknown> = Promise.resolve()
  let isUnderWay = false
  const timer = clock.setInterval(() => {
    if (isUnderWay) return
    isUnderWay = true
    turn = sealAudit()
      .catch((err: unknown) => {
        log.warn({ err }, 'the audit log could not be sealed')
      })
      .finally(() => {
        isUnderWay = false
      })
  }, everyMs)
  return async () => {
    clock.clearInterval(timer)
    await turn
  }
}
