import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { type QuestionState, untouched } from '@/lib/forms/question-state'
import { listsShownAgain } from '@/lib/forms/shown-again'
import type { NextPlace } from '@/lib/intake/next-place'
import { saidErrors } from '../../../../said'
import { mendingAddress } from '../mending-address'
import type { SentPage } from './read-page'

/** Leads to a place by its address; where the page stays open, what its form is told. */
export async function go(place: NextPlace, { intakeId, page, isFromCheck, fields }: SentPage): Promise<QuestionState> {
  const intake = `/intake/${intakeId}`
  switch (place.kind) {
    case 'page':
      redirect(`${intake}/${place.page}`)
    case 'home':
      redirect('/my')
    case 'here':
      redirect(`${intake}/${page}${isFromCheck ? '?from=check' : ''}${place.at ? `#${place.at}` : ''}`)
    case 'interrupt':
      redirect(`${intake}/${page}#interrupt-title`)
    case 'now':
      redirect(`${intake}/now`)
    case 'mend':
      redirect(mendingAddress(intakeId, place, isFromCheck))
    case 'draw-anew':
      revalidatePath(`${intake}/${page}`)
      return { ...untouched }
    case 'reload':
      return { ...untouched, isReloading: true }
    case 'ask-again':
      return { ...untouched, typed: listsShownAgain(fields), askingAgain: { at: place.at } }
    case 'stay':
      return { ...untouched, errors: await saidErrors(place.errors), typed: listsShownAgain(fields) }
  }
}
