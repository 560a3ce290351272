'use server'

import { redirect } from 'next/navigation'
import { retryMessage } from '@/lib/operations/messages/retry-message'
import { formAction, texts } from '../../../form-action'

/** Back on the first page, where the notice stands over the list. */
export const sendAgain = formAction(retryMessage, texts('messageId'), () => redirect('/settings/outbox?again=yes'))
