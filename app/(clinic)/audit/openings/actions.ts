'use server'

import { redirect } from 'next/navigation'
import { reviewOpening } from '@/lib/operations/audit/review-opening'
import { formAction, texts } from '../../../form-action'

export const review = formAction(reviewOpening, texts('openingId', 'words'), (): never => redirect('/audit/openings'))
