'use server'

import { redirect } from 'next/navigation'
import { textFields } from '@/lib/forms/form-data'
import { pathwaysField, settingsFields, settingsTyped } from '@/lib/forms/settings-fields'
import { changeSettings } from '@/lib/operations/clinic/change-settings'
import { confirmedAction } from '../../confirmed-action'

const settings = (form: FormData) => {
  const pathways = form.getAll(pathwaysField).map(String).join(' ')
  const typed = { ...textFields(form, settingsFields), [pathwaysField]: pathways }
  return { typed, input: settingsTyped(typed) }
}

export const saveSettings = confirmedAction(changeSettings, settings, () => redirect('/settings?saved=yes'))
