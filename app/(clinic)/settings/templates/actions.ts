'use server'

import { redirect } from 'next/navigation'
import { archiveTemplate } from '@/lib/operations/templates/archive-template'
import { restoreTemplate } from '@/lib/operations/templates/restore-template'
import { saveTemplate } from '@/lib/operations/templates/save-template'
import { formAction, texts } from '../../../form-action'

const back = (done: string) => () => redirect(`/settings/templates?done=${done}`)

export const save = formAction(saveTemplate, texts('templateId', 'revision', 'name', 'kind', 'words'), back('saved'))
export const archive = formAction(archiveTemplate, texts('templateId'), back('archived'))
export const restore = formAction(restoreTemplate, texts('templateId'), back('restored'))
