'use server'

import { emptyForm } from '@/lib/forms/form-state'
import { claimCase } from '@/lib/operations/cases/claim-case'
import { actionWith, texts } from '../../form-action'
import { refusedForm } from '../../said'

/** From the list itself, at a key: what became of it is said there and shows in the row. */
export const claim = actionWith(refusedForm)(claimCase, texts('caseId'), () => emptyForm)
