import 'server-only'
import { z } from 'zod'
import { listed } from '@/lib/audit/listed'
import { dateOfBirthSchema } from '@/lib/patients/date-of-birth'
import { listedName } from '@/lib/patients/name'
import { defineQuery, done } from '../gateway'
import { alikePatients } from '../steps/alike-patients'

/** Who may be the person that somebody is about to write down once more. */
export const listAlike = defineQuery({
  who: 'staff',
  action: 'patient.list',
  input: z.object({
    patientId: z.uuid().optional(),
    givenName: z.string().max(800),
    familyName: z.string().max(800),
    dateOfBirth: dateOfBirthSchema,
  }),
  load: alikePatients,
  run: (_, alike, { patientId }) => {
    const others = alike
      .filter(({ id }) => id !== patientId)
      .map(({ id, recordNumber, dateOfBirth, isArchived, isRestricted, givenName, familyName }) => ({
        ...{ id, recordNumber, dateOfBirth, isArchived, isRestricted },
        name: listedName({ givenName, familyName }),
      }))
    const ids = others.map(({ id }) => id)
    return Promise.resolve(done(others, ...listed('alike', ids)))
  },
})
