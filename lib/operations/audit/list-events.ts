import 'server-only'
import { z } from 'zod'
import { listed } from '@/lib/audit/listed'
import { patientsOf, staffOf, viewsOf } from '@/lib/audit/view-events'
import { momentsOf, readPlace, wantedSchema, writePlace } from '@/lib/audit/wanted'
import { getClinic } from '@/lib/db/clinics'
import { findErasureOf } from '@/lib/db/erasures'
import { findPeople } from '@/lib/db/find-patients'
import { listAudit } from '@/lib/db/list-audit'
import { listPatients } from '@/lib/db/list-patients'
import { listPartsOf, recordsOf } from '@/lib/db/patient-merges'
import { countToReview } from '@/lib/db/record-openings'
import { findPatient, patientNames } from '@/lib/db/patients'
import { listColleagues, staffNames } from '@/lib/db/staff'
import { fullName, listedName } from '@/lib/patients/name'
import { readSearch } from '@/lib/patients/search'
import { refused } from '@/lib/result'
import { defineQuery, done } from '../gateway'

const page = { size: 50, named: 4 }
/** A file for a spreadsheet: so many events at most, the latest of what is wanted. */
const file = { size: 10_000, named: 400 }
const mostFound = 20

/** Who saw and did what, the latest first, but for what is about the asker's own restricted record alone. Looking into the log is in the log, too. */
export const listEvents = defineQuery({
  who: 'staff',
  action: 'audit.view',
  input: wantedSchema.extend({
    search: z.string().trim().max(100).catch(''),
    after: z.string().max(60).catch(''),
    asFile: z.boolean().catch(false),
  }),
  load: async ({ tx, clinicId }, { patient: id }) => {
    const patient = id === null ? null : await findPatient(tx, clinicId, id)
    // What was done with a record outlives it, as ids.
    const erased = id === null || patient ? null : await findErasureOf(tx, clinicId, id)
    if (id !== null && !patient && !erased) return refused('not-found')
    return { clinic: await getClinic(tx, clinicId), patient, erased }
  },
  run: async (
    { tx, clinicId, actor },
    { clinic: { region, timeZone }, patient, erased },
    { search, after, asFile, ...wanted },
  ) => {
    const { size, named } = asFile ? file : page
    const sought = readSearch(search, region)
    const people = sought && (await findPeople(tx, sought))
    const found = people ? await listPatients(tx, clinicId, { people, after: null, size: mostFound }) : []
    const moments = momentsOf(wanted, timeZone)
    const records = patient
      ? await recordsOf(tx, clinicId, patient.id)
      : wanted.patient === null
        ? null
        : [wanted.patient]
    const parts = records ? await listPartsOf(tx, clinicId, records) : []
    const rows = await listAudit(tx, clinicId, {
      ...{ ...wanted, ...moments, records, parts, after: readPlace(after), size },
      asker: actor.staffId,
    })
    const shown = rows.slice(0, size)
    const last = rows.length > size ? shown.at(-1) : undefined
    const staff = await staffNames(tx, clinicId, staffOf(shown))
    const patients = await patientNames(tx, clinicId, patientsOf(shown, named))
    const view = {
      toReview: asFile ? 0 : await countToReview(tx, clinicId, actor.staffId),
      timeZone,
      wanted,
      patient: patient && fullName(patient),
      erased,
      colleagues: (await listColleagues(tx, clinicId)).map(({ id, name }) => ({ id, name })),
      search,
      mostFound,
      found: found.map(({ id, recordNumber, dateOfBirth, ...name }) => ({
        ...{ id, recordNumber, dateOfBirth },
        name: listedName(name),
      })),
      events: viewsOf(shown, staff, patients, named),
      next: last ? writePlace(last) : null,
    }
    const seen = found.map(({ id }) => id)
    const look = { type: 'audit.viewed', patientId: wanted.patient, asFile } as const
    return done(view, look, ...listed('patients', seen))
  },
})
