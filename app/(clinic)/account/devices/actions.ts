'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { textFields } from '@/lib/forms/form-data'
import { addDevice } from '@/lib/operations/devices/add-device'
import { removeDevice } from '@/lib/operations/devices/remove-device'
import { calledCookieOptions } from '@/lib/web/called'
import { deviceName } from '@/lib/web/device-name'
import { keepCookie } from '../../../cookie-jar'
import { formAction, texts } from '../../../form-action'

/** Where a browser is reached is never shown again. */
const subscribed = async (form: FormData) => ({
  typed: {},
  input: {
    ...textFields(form, ['endpoint', 'p256dh', 'auth']),
    name: deviceName((await headers()).get('user-agent')),
  },
})

const back = (said: 'added' | 'removed') => () => redirect(`/account/devices?done=${said}`)

export const add = formAction(addDevice, subscribed, async () => {
  await keepCookie('called', 'yes', calledCookieOptions)
  return back('added')()
})
export const remove = formAction(removeDevice, texts('deviceId'), back('removed'))
