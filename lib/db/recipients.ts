import 'server-only'
import { z } from 'zod'
import { type Locale, locales } from '@/lib/intake/questionnaire'
import type { Recipient } from '@/lib/messages/delivery'
import type { PersonKind } from '@/lib/messages/message'
import { fullName } from '@/lib/patients/name'
import { writtenTo } from '@/lib/patients/written-to'
import type { Tx } from './client'

export interface FoundRecipient extends Recipient {
  readonly name: string
  readonly locale: Locale
  readonly offSince: Date | null
}

const localeSchema = z.enum(locales).catch('en')

/**
 * Whom it is for. Patients are written to in the language of their latest form, staff in English; who is archived is there no more. Of a
 * record that became part of another that one decides, on the language and on whether they want any, too.
 */
export async function findRecipient(
  tx: Tx,
  clinicId: string,
  personKind: PersonKind,
  id: string,
): Promise<FoundRecipient | null> {
  const where = { clinicId_id: { clinicId, id } }
  if (personKind === 'staff') {
    const row = await tx.staff.findUnique({
      where,
      select: { email: true, name: true, disabledAt: true, mailOffAt: true },
    })
    if (!row) return null
    return { ...person(row), isThere: row.disabledAt === null, name: row.name, locale: 'en' }
  }
  const row = await tx.patient.findUnique({
    where,
    select: { email: true, textTo: true, givenName: true, familyName: true },
  })
  const kept = row && (await findKept(tx, clinicId, id))
  if (!kept) return null
  const found = person({ email: writtenTo(row), mailOffAt: kept.mailOffAt })
  const locale = localeSchema.parse(kept.intakes[0]?.locale)
  return { ...found, isThere: kept.archivedAt === null, name: fullName(row), locale }
}

interface Kept {
  readonly id: string
  readonly mailOffAt: Date | null
  readonly archivedAt: Date | null
  readonly intakes: readonly { readonly locale: string }[]
}

/** The record that this one became part of in the end; itself where it stands by itself. */
async function findKept(tx: Tx, clinicId: string, id: string): Promise<Kept | null> {
  const row = await tx.patient.findUnique({
    where: { clinicId_id: { clinicId, id } },
    select: {
      ...{ id: true, mailOffAt: true, archivedAt: true, mergedInto: true },
      intakes: { orderBy: { createdAt: 'desc' }, take: 1, select: { locale: true } },
    },
  })
  return row?.mergedInto ? findKept(tx, clinicId, row.mergedInto) : row
}

const person = ({ email, mailOffAt }: { email: string | null; mailOffAt: Date | null }) => ({
  address: email,
  isOff: mailOffAt !== null,
  offSince: mailOffAt,
})

interface Switching {
  readonly personKind: PersonKind
  readonly personId: string
}

/** Also of the record that this one became part of, by whose choice it goes. False where it was so already. */
export async function switchMail(
  tx: Tx,
  clinicId: string,
  { personKind, personId }: Switching,
  offSince: Date | null,
): Promise<boolean> {
  const kept = personKind === 'patient' ? await findKept(tx, clinicId, personId) : null
  const ids = [...new Set([personId, kept?.id ?? personId])]
  const where = { clinicId, id: { in: ids }, mailOffAt: offSince === null ? { not: null } : null }
  const data = { mailOffAt: offSince }
  const { count } =
    personKind === 'staff' ? await tx.staff.updateMany({ where, data }) : await tx.patient.updateMany({ where, data })
  return count > 0
}
