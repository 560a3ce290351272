import 'server-only'
import type { KeptHead } from '@/lib/audit/kept-head'
import { signHead } from '@/lib/auth/head-signature'
import { findAuditHead, sealAudit } from '@/lib/db/audit-chain'
import { listClinicIds } from '@/lib/db/clinics'
import { inClinic } from '@/lib/db/transaction'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import type { Handler } from './handler'
import { addHeads } from './heads-file'
import { postHeads } from './post-heads'

async function inFile(heads: readonly KeptHead[]): Promise<void> {
  const { NEXTAUTH_SECRET, AUDIT_HEADS_FILE } = env()
  if (!AUDIT_HEADS_FILE) return
  try {
    await addHeads(AUDIT_HEADS_FILE, heads, NEXTAUTH_SECRET)
  } catch (cause) {
    throw new Error('the heads of the audit logs could not be added to their file', { cause })
  }
}

async function elsewhere(heads: readonly KeptHead[]): Promise<void> {
  const { AUDIT_HEADS_URL } = env()
  if (!AUDIT_HEADS_URL || heads.length === 0) return
  await postHeads(AUDIT_HEADS_URL, heads.map((head) => `${JSON.stringify(head)}\n`).join(''))
}

/** In each place, whatever becomes of the other. */
async function keep(heads: readonly KeptHead[]): Promise<void> {
  const settled = await Promise.allSettled([inFile(heads), elsewhere(heads)])
  const problems = settled.flatMap((each): unknown[] => (each.status === 'rejected' ? [each.reason] : []))
  if (problems.length > 1) throw new AggregateError(problems, 'the heads of the audit logs were kept nowhere but here')
  if (problems.length > 0) throw problems[0]
}

/**
 * Where each clinic's chain of audit events ends today, signed, goes where the database cannot follow it: into the log, and
 * by settings to the end of a file and to an address. `npm run audit:verify` compares.
 */
export const keepHeads: Handler = async (_data, clock) => {
  await sealAudit()
  const at = clock.now().toISOString()
  const heads: KeptHead[] = []
  for (const clinicId of await listClinicIds()) {
    const head = await inClinic(clinicId, (tx) => findAuditHead(tx, clinicId))
    if (!head) continue
    const kept = signHead({ clinicId, ...head, at }, env().NEXTAUTH_SECRET)
    log.info({ head: kept }, 'the audit log of a clinic ends here today')
    heads.push(kept)
  }
  await keep(heads)
}
