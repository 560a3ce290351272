import { redirect } from 'next/navigation'
import { currentActor } from '@/lib/auth/session'
import { guarded } from './guarded'
import { homeOf } from './home-of'

/** Sends each person to their own home. */
export default guarded(['form'], async () => {
  redirect(homeOf(await currentActor()))
})
