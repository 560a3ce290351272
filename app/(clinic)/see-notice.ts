'use server'

import { refresh } from 'next/cache'
import { emptyForm } from '@/lib/forms/form-state'
import { seeNotice as see } from '@/lib/operations/notices/see-notice'
import { formAction, texts } from '../form-action'

/** The page it stands on stays, without the line. */
export const seeNotice = formAction(see, texts('noticeId'), () => {
  refresh()
  return emptyForm
})
