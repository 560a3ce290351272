import { headers } from 'next/headers'
import { refusedForm, type FormState } from '@/lib/forms/form-state'
import { isDatabaseUnavailable } from '@/lib/operations/unavailable'
import { log } from '@/lib/log'

/** A form whose database is away keeps what was typed and says so; any other failure is a bug and shows the calm page. */
export async function kept(typed: Record<string, string>, work: () => Promise<FormState>): Promise<FormState> {
  try {
    return await work()
  } catch (problem) {
    if (!isDatabaseUnavailable(problem)) throw problem
    log.error({ err: problem, requestId: (await headers()).get('x-request-id') }, 'the database cannot be reached')
    return refusedForm({ ok: false, code: 'unavailable' }, typed)
  }
}
