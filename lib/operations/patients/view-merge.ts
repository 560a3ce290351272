import 'server-only'
import { z } from 'zod'
import { listed } from '@/lib/audit/listed'
import { listSides } from '@/lib/db/patient-merges'
import { findPatient } from '@/lib/db/patients'
import { differences, drawnPair, isBetter } from '@/lib/patients/merge'
import { fullName } from '@/lib/patients/name'
import type { Patient } from '@/lib/patients/patient'
import { refused } from '@/lib/result'
import { type Context, defineQuery, done } from '../gateway'
import { whoElse } from '../steps/who-else'

/** Which record may be the same person's; with one chosen, the two beside each other. */
export const viewMerge = defineQuery({
  who: 'staff',
  action: 'patient.merge',
  input: z.object({
    patientId: z.uuid(),
    otherId: z.uuid().nullable().catch(null),
    search: z.string().trim().max(100).catch(''),
  }),
  load: async ({ tx, clinicId }, { patientId, otherId }) => {
    const kept = await findPatient(tx, clinicId, patientId)
    const other = otherId === null || otherId === patientId ? null : await findPatient(tx, clinicId, otherId)
    return kept && (other || otherId === null || otherId === patientId) ? { kept, other } : refused('not-found')
  },
  run: async (context, { kept, other }, { search }) => {
    const pair = other && (await besideEachOther(context, kept, other))
    const candidates = other ? [] : await whoElse(context, kept, search)
    const viewed = other ? [kept.id, other.id].map((patientId) => ({ type: 'patient.viewed' as const, patientId })) : []
    return done(
      { id: kept.id, name: fullName(kept), search, pair, candidates },
      ...viewed,
      ...listed(
        'alike',
        candidates.map(({ id }) => id),
      ),
    )
  },
})

type Asking = Pick<Context<'staff'>, 'tx' | 'clinicId'>

async function besideEachOther({ tx, clinicId }: Asking, kept: Patient, other: Patient) {
  const sides = await listSides(tx, clinicId, [kept.id, other.id])
  const hangs = ({ id }: Patient) => sides.find((side) => side.id === id) ?? null
  return {
    sides: [
      { patient: kept, hangs: hangs(kept) },
      { patient: other, hangs: hangs(other) },
    ] as const,
    differing: differences(kept, other).map((field) => ({ field, isOther: isBetter(kept, other, field) })),
    drawn: drawnPair(kept, other),
  }
}
