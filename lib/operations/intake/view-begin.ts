import 'server-only'
import { z } from 'zod'
import { letterheadOf } from '@/lib/db/clinics'
import { readBeginning } from '@/lib/db/whole-home'
import { nameOfAnother } from '@/lib/patients/filling-in'
import { calledName } from '@/lib/patients/name'
import { refused } from '@/lib/result'
import { defineQuery, done } from '../gateway'

/** What is agreed to before a form begins, or which one has begun. */
export const viewBegin = defineQuery({
  who: 'patient',
  action: 'home.view',
  input: z.object({}),
  load: async ({ tx, clinicId, actor, now }) => (await readBeginning(tx, clinicId, actor, now)) ?? refused('not-found'),
  relation: ({ patient }) => ({ patientId: patient.id }),
  run: (_, { patient, clinic, link, next, draft }) => {
    const { phone, mayLeaveMessage, phoneIsOthers: isOthersPhone } = patient
    return Promise.resolve(
      done({
        clinic: letterheadOf(clinic),
        givenName: calledName(patient),
        about: nameOfAnother(patient, link?.filledInBy ?? null),
        number: { phone, mayLeaveMessage, isOthersPhone },
        draft: draft && { id: draft.id, page: draft.currentPage },
        isToBegin: next !== null,
      }),
    )
  },
})
