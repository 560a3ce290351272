'use server'

import { redirect } from 'next/navigation'
import { typedPlan } from '@/lib/exercises/read-plan'
import { allFields, textFields } from '@/lib/forms/form-data'
import { removeNamedPlan } from '@/lib/operations/handouts/remove-named-plan'
import { saveNamedPlan } from '@/lib/operations/handouts/save-named-plan'
import { formAction, texts } from '../../../form-action'
import { drawnAnew } from '../../drawn-anew'

const back = (done: string) => () => redirect(`/settings/exercise-plans?done=${done}`)

const run = formAction(
  saveNamedPlan,
  (form) => {
    const about = textFields(form, ['namedPlanId', 'revision', 'name'])
    const fields = allFields(form)
    const typed = Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, values.join(' ')]))
    return { typed: { ...typed, ...about }, input: { ...about, exercises: typedPlan(fields) } }
  },
  back('saved'),
)
export const save = drawnAnew(run, () => '/settings/exercise-plans')
export const remove = formAction(removeNamedPlan, texts('namedPlanId'), back('removed'))
