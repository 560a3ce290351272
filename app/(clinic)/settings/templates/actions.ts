'use server'

import { redirect } from 'next/navigation'
import { archiveTemplate } from '@/lib/operations/templates/archive-template'
import { restoreTemplate } from '@/lib/operations/templates/restore-template'
import { saveTemplate } from '@/lib/operations/templates/save-template'
import { formAction, texts } from '../../../form-action'
import { drawnAnew } from '../../drawn-anew'

const back = (done: string) => () => redirect(`/settings/templates?done=${done}`)

export const save = drawnAnew(
  formAction(saveTemplate, texts('templateId', 'revision', 'name', 'kind', 'words'), back('saved')),
  () => '/settings/templates',
)
export const archive = formAction(archiveTemplate, texts('templateId'), back('archived'))
export const restore = formAction(restoreTemplate, texts('templateId'), back('restored'))
