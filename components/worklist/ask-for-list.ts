import type { WorklistAnswer } from '@/lib/cases/live-list'

/** The list as it is now, for whoever has these rows in front of them. */
export async function askForList(
  query: string,
  onScreen: readonly string[],
): Promise<WorklistAnswer | 'ended' | 'cut'> {
  const asked = new URLSearchParams(query)
  asked.set('onScreen', onScreen.join(','))
  try {
    const response = await fetch(`/api/worklist?${asked.toString()}`, { signal: AbortSignal.timeout(10_000) })
    if (response.status === 401 || response.status === 403) return 'ended'
    return response.ok ? ((await response.json()) as WorklistAnswer) : 'cut'
  } catch {
    return 'cut'
  }
}
