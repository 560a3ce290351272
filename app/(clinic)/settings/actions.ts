'use server'

import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/auth/session'
import { textFields } from '@/lib/forms/form-data'
import { type FormState, refusedForm } from '@/lib/forms/form-state'
import { pathwaysField, settingsFields, settingsTyped } from '@/lib/forms/settings-fields'
import { changeSettings } from '@/lib/operations/clinic/change-settings'
import { kept } from '../../run-action'

export async function saveSettings(_: FormState, form: FormData): Promise<FormState> {
  const pathways = form.getAll(pathwaysField).map(String).join(' ')
  const typed = { ...textFields(form, settingsFields), [pathwaysField]: pathways }
  return kept(typed, async () => {
    const result = await changeSettings(await currentActor(), settingsTyped(typed))
    if (!result.ok) return refusedForm(result, typed)
    redirect('/settings?saved=yes')
  })
}
