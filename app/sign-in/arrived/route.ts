import { redirect } from 'next/navigation'
import { whenAway } from '../../when-away'
import { afterPassword } from '../after-password'

/** Whom the provider named goes on as after a password. */
export const GET = async (): Promise<never> => redirect(await whenAway(afterPassword, () => '/sign-in'))
