import { redirect } from 'next/navigation'
import { hasClinic } from '@/lib/auth/first-clinic'
import { currentActor } from '@/lib/auth/session'
import { guarded } from './guarded'
import { homeOf } from './home-of'

/** Sends each person to their own home, and whoever comes first to open the clinic. */
export default guarded(['form'], async () => {
  if (!(await hasClinic())) redirect('/set-up')
  redirect(homeOf(await currentActor()))
})
