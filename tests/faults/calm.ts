import en from '@/lib/content/messages/en/problem.json'
import es from '@/lib/content/messages/es/problem.json'

export interface Seen {
  readonly status: number
  readonly text: string
}

/** Every page carries these words for its script; only the calm one says them. */
const calmTitle = new RegExp(`<h1[^>]*>(?:${en.problem.title}|${es.problem.title})`)
const stack = /\bat (?:[\w.<>$]+ )?\(?(?:file:\/\/)?\/[^\s)]+:\d+:\d+/

/** Keel is away, and says so: the page that says so, or a form that came back with a sentence. */
export const isAway = ({ status, text }: Seen): boolean => status === 503 || calmTitle.test(text)

/** Of what was sent, what the calm page does not hold for the next try; a form that came back holds it by itself. */
export const gone = ({ text }: Seen, sent: readonly string[]): readonly string[] =>
  calmTitle.test(text) ? sent.filter((name) => !text.includes(`name="${name}"`)) : []

/** Nobody is shown an empty page, a server's own words or the inside of a program. */
export function isCalm({ status, text }: Seen): boolean {
  if (stack.test(text)) return false
  if (status >= 300 && status < 400) return true
  if (text.trim() === '') return false
  if (status < 500) return true
  return calmTitle.test(text) || /role="alert"/.test(text)
}
