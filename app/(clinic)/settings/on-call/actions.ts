'use server'

import { redirect } from 'next/navigation'
import { onCallPlaces, placeField } from '@/lib/clinics/on-call'
import { changeOnCall } from '@/lib/operations/clinic/change-on-call'
import { formAction, textsAs } from '../../../form-action'

const places = Array.from({ length: onCallPlaces }, (_, index) => placeField(index))

export const saveOnCall = formAction(
  changeOnCall,
  textsAs([...places, 'from', 'seen'], (typed) => ({
    people: places.map((place) => typed[place] ?? ''),
    from: typed['from'],
    seen: typed['seen'],
  })),
  () => redirect('/settings/on-call?saved=yes'),
)
