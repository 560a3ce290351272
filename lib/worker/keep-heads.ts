import 'server-only'
import { appendFile } from 'node:fs/promises'
import { signHead } from '@/lib/auth/head-signature'
import { findAuditHead, sealAudit } from '@/lib/db/audit-chain'
import { listClinicIds } from '@/lib/db/clinics'
import { inClinic } from '@/lib/db/transaction'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import type { Handler } from './handler'
import { postHeads } from './post-heads'

/**
 * Where each clinic's chain of audit events ends today, signed, goes where the database cannot follow it: into the log, and
 * by settings to the end of a file and to an address. `npm run audit:verify` compares.
 */
export const keepHeads: Handler = async (_data, clock) => {
  const { NEXTAUTH_SECRET, AUDIT_HEADS_FILE, AUDIT_HEADS_URL } = env()
  await sealAudit()
  const lines: string[] = []
  for (const clinicId of await listClinicIds()) {
    const head = await inClinic(clinicId, (tx) => findAuditHead(tx, clinicId))
    if (!head) continue
    const kept = signHead({ clinicId, ...head, at: clock.now().toISOString() }, NEXTAUTH_SECRET)
    log.info({ head: kept }, 'the audit log of a clinic ends here today')
    lines.push(`${JSON.stringify(kept)}\n`)
  }
  if (AUDIT_HEADS_FILE) await appendFile(AUDIT_HEADS_FILE, lines.join(''))
  if (AUDIT_HEADS_URL && lines.length > 0) await postHeads(AUDIT_HEADS_URL, lines.join(''))
}
