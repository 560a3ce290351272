import 'server-only'
import { z } from 'zod'
import { holidaysSchema, hoursSchema, type Schedule, targetsSchema } from '@/lib/clinics/schedule'
import { callAgainSchema, notReachedSchema } from '@/lib/clinics/reaching'
import { type OnCallTier, onCallTiers } from '@/lib/clinics/on-call'
import { languagesSchema, pathwaysSchema, type Settings, welcomeSchema } from '@/lib/clinics/settings'
import { ask, type Statement } from './ask'
import { askAlone } from './ask-alone'
import type { Tx } from './client'
import { wholeRow } from './stored'

export const clinicRow = z
  .object({
    id: z.string(),
    revision: z.int(),
    name: z.string(),
    phone: z.string(),
    region: z.enum(['US', 'UK']),
    timeZone: z.string(),
    linkDays: z.int(),
    hours: hoursSchema,
    holidays: holidaysSchema,
    targets: targetsSchema,
    callAgain: callAgainSchema,
    notReached: notReachedSchema,
    languages: languagesSchema,
    welcome: welcomeSchema,
    pathways: pathwaysSchema,
    requiresCode: z.boolean(),
    idleMinutes: z.int(),
    recordYears: z.int(),
    onCallFrom: z.enum(onCallTiers),
    countersignDays: z.int(),
    startAddress: z.string().nullable(),
  })
  .transform(({ hours, holidays, targets, callAgain, notReached, ...clinic }) => {
    const { timeZone } = clinic
    const schedule: Schedule = { timeZone, hours, holidays, targets, callAgain, notReached }
    return { ...clinic, schedule }
  })

export type Clinic = z.infer<typeof clinicRow>

const byId: Statement<Clinic> = {
  name: 'clinic-by-id',
  text: 'SELECT to_jsonb(c) AS row FROM clinic c WHERE c.id = $1',
  row: wholeRow(clinicRow),
}

export async function findClinic(tx: Tx, clinicId: string): Promise<Clinic | null> {
  const [found] = await ask(tx, byId, [clinicId])
  return found ?? null
}

/** The clinic of an actor: it is there, or the session would not have been. */
export async function getClinic(tx: Tx, clinicId: string): Promise<Clinic> {
  const clinic = await findClinic(tx, clinicId)
  if (!clinic) throw new Error('the clinic of a session is gone')
  return clinic
}

/** What stands over and under each page that a patient sees. */
export const letterheadOf = ({ name, phone, region, languages }: Clinic) => ({ name, phone, region, languages })

export const settingsOf = ({
  name,
  phone,
  region,
  linkDays,
  schedule,
  languages,
  welcome,
  pathways,
  requiresCode,
  idleMinutes,
  recordYears,
  countersignDays,
  startAddress,
}: Clinic): Settings => ({
  name,
  phone,
  region,
  timeZone: schedule.timeZone,
  linkDays,
  hours: schedule.hours,
  holidays: [...schedule.holidays],
  targets: schedule.targets,
  callAgain: schedule.callAgain,
  notReached: schedule.notReached,
  languages: [...languages],
  welcome,
  pathways: [...pathways],
  requiresCode,
  idleMinutes,
  recordYears,
  countersignDays,
  startAddress,
})

/** Writes only where nobody else has changed them since they were read; false says that someone has. */
export async function updateSettings(
  tx: Tx,
  clinicId: string,
  settings: Settings,
  readRevision: number,
): Promise<boolean> {
  const { count } = await tx.clinic.updateMany({
    where: { id: clinicId, revision: readRevision },
    data: { ...settings, revision: readRevision + 1 },
  })
  return count === 1
}

export async function setOnCallFrom(tx: Tx, clinicId: string, onCallFrom: OnCallTier): Promise<void> {
  await tx.clinic.updateMany({ where: { id: clinicId }, data: { onCallFrom } })
}

interface FirstClinic extends Pick<Settings, 'name' | 'phone' | 'region' | 'timeZone' | 'hours'> {
  readonly id: string
}

/** False where there is a clinic already: another is opened by whoever owns the database. */
export async function openFirstClinic(tx: Tx, clinic: FirstClinic): Promise<boolean> {
  const { id, name, phone, region, timeZone, hours } = clinic
  const [row] = await tx.$queryRaw<{ opened: boolean }[]>`
    SELECT keel_open_first_clinic(${id}::uuid, ${name}, ${phone}, ${region}, ${timeZone}, ${hours}::jsonb) AS opened`
  return row?.opened === true
}

/** Every clinic of this installation, by its id alone: for what Keel does by itself, one clinic at a time. */
export async function listClinicIds(): Promise<readonly string[]> {
  const { rows } = await askAlone<{ id: string }>({ text: 'SELECT keel_clinic_ids() AS id' })
  return rows.map(({ id }) => id)
}
