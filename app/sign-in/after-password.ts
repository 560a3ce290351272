import { currentHalfOpen } from '@/lib/auth/half-open'
import { toWork } from './to-work'

/**
 * Where somebody goes whose password was right, or whom the provider named: to what is still asked of them, or straight home, for what a page on the
 * way would say goes with the reply, and it may speak to patients.
 */
export async function afterPassword(): Promise<string> {
  const half = await currentHalfOpen()
  return half ? `/sign-in/${half.awaits}` : toWork()
}
