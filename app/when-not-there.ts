import { replyWith } from './reply-status'

/** What `notFound` throws is known by this alone. */
const isNotFound = (problem: unknown): boolean =>
  problem instanceof Error && 'digest' in problem && problem.digest === 'NEXT_HTTP_ERROR_FALLBACK;404'

/** What is said where there is nothing to show. Left to Next, it is drawn by scripts alone: without them the page is blank. */
export async function whenNotThere<Value, Instead>(work: () => Promise<Value>, instead: () => Instead) {
  try {
    return await work()
  } catch (problem) {
    if (!isNotFound(problem)) throw problem
    await replyWith({ status: 404, retryAfter: null })
    return instead()
  }
}
