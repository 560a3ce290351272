import 'server-only'
import { wholeForms } from '@/lib/content/pathways/form-content'
import type { Tx } from '@/lib/db/client'
import { readGivingOnCase, readGivingTo } from '@/lib/db/whole-giving'
import { refused } from '@/lib/result'

interface Loading {
  readonly tx: Tx
  readonly clinicId: string
}

/** A patient without a case: what was given, and the newest form that they sent; with the stars of whoever looks. */
export async function loadGivingTo({ tx, clinicId }: Loading, patientId: string, staffId: string | null = null) {
  const found = await readGivingTo(tx, clinicId, patientId, { kinds: wholeForms, staffId })
  if (!found) return refused('not-found')
  const { newest, ...rest } = found
  const speaks = newest && {
    form: { sent: newest.sent },
    findings: newest.findings,
    tier: newest.sent.tier,
    behind: null,
  }
  return { ...rest, speaks }
}

/** A case: what was given on it, and its own form, with what else speaks against a handout. */
export async function loadGivingOn({ tx, clinicId }: Loading, caseId: string, staffId: string) {
  const found = await readGivingOnCase(tx, clinicId, caseId, { kinds: wholeForms, staffId })
  if (!found) return refused('not-found')
  const { current, form, findings, behind, ...rest } = found
  return { ...rest, current, speaks: { form, findings, behind, tier: current.tier } }
}
