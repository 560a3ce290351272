'use server'

import { redirect } from 'next/navigation'
import { openRestricted } from '@/lib/operations/patients/open-restricted'
import { formAction, textsAs } from '../../../form-action'
import { placeOf } from './place-of'

const said = textsAs(['patientId', 'caseId', 'why', 'words'], ({ patientId, why, words }) => ({
  ...{ patientId, why, words },
}))

export const open = formAction(openRestricted, said, (_, about): never => redirect(placeOf(about)))
