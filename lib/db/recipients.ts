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

/** Whom it is for; who is archived is there no more, and of a record that became part of another that one decides. Patients are written to in the language of their latest form, staff in English. */
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
    select: {
      email: true,
      textTo: true,
      givenName: true,
      familyName: true,
      mailOffAt: true,
      archivedAt: true,
      mergedInto: true,
      intakes: { orderBy: { createdAt: 'desc' }, take: 1, select: { locale: true } },
    },
  })
  if (!row) return null
  const locale = localeSchema.parse(row.intakes[0]?.locale)
  const found = person({ email: writtenTo(row), mailOffAt: row.mailOffAt })
  return { ...found, isThere: await isKept(tx, clinicId, row), name: fullName(row), locale }
}

interface Put {
  readonly archivedAt: Date | null
  readonly mergedInto: string | null
}

async function isKept(tx: Tx, clinicId: string, { archivedAt, mergedInto: id }: Put): Promise<boolean> {
  if (id === null) return archivedAt === null
  const became = await tx.patient.findUnique({
    where: { clinicId_id: { clinicId, id } },
    select: { archivedAt: true, mergedInto: true },
  })
  return became !== null && isKept(tx, clinicId, became)
}

const person = ({ email, mailOffAt }: { email: string | null; mailOffAt: Date | null }) => ({
  address: email,
  isOff: mailOffAt !== null,
  offSince: mailOffAt,
})

/** False where it was so already. */
export async function switchMail(
  tx: Tx,
  clinicId: string,
  { personKind, personId }: { readonly personKind: PersonKind; readonly personId: string },
  offSince: Date | null,
): Promise<boolean> {
  const where = { clinicId, id: personId, mailOffAt: offSince === null ? { not: null } : null }
  const data = { mailOffAt: offSince }
  const { count } =
    personKind === 'staff' ? await tx.staff.updateMany({ where, data }) : await tx.patient.updateMany({ where, data })
  return count === 1
}
