import { currentActor } from '@/lib/auth/session'
import type { FormState } from '@/lib/forms/form-state'
import { listAlike } from '@/lib/operations/patients/list-alike'
import { statefulAction } from '../../form-action'
import { refusedForm } from '../../said'

export const personNames = [
  'recordNumber',
  'givenName',
  'familyName',
  'preferredName',
  'pronouns',
  'born_day',
  'born_month',
  'born_year',
  'sex',
  'isAnother',
] as const

type Typed = Readonly<Record<(typeof personNames)[number], string>>

const bornOf = (typed: Typed) => ({ day: typed.born_day, month: typed.born_month, year: typed.born_year })

export const personOf = (typed: Typed) => ({
  ...typed,
  dateOfBirth: bornOf(typed),
  isAnother: typed.isAnother === 'yes',
})

/** Whoever seems to be there already is shown with the form. */
export const personAction = statefulAction<Typed & { readonly patientId?: string }, FormState>(
  async (refusal, typed) => {
    const state = await refusedForm(refusal, { ...typed, isAnother: '' })
    if (refusal.code !== 'patient-alike') return state
    const { givenName, familyName, patientId } = typed
    const found = await listAlike(await currentActor(), {
      patientId,
      givenName,
      familyName,
      dateOfBirth: bornOf(typed),
    })
    return found.ok ? { ...state, alike: found.value } : state
  },
)
