import { redirect } from 'next/navigation'
import { wayToProvider } from '@/lib/auth/sign-in-by-provider'
import { whenAway } from '../../when-away'

/** To the provider, to sign in there. */
export const GET = async (): Promise<never> => redirect(await whenAway(wayToProvider, () => '/sign-in'))
