import type { Locale } from '@/lib/intake/questionnaire'
import { blocksOf } from './blocks'

/** When to get help, as a handout says it; where it says that in other words than today's, today's. */
export function signsIn(body: string, locale: Locale): string {
  const { help } = blocksOf(locale)
  const [heading = ''] = help.split('\n')
  const at = `\n${body}`.indexOf(`\n${heading}\n`)
  if (at < 0) return help
  const after = body.slice(at + heading.length)
  const next = after.search(/\n## /)
  return `${heading}${next < 0 ? after : after.slice(0, next)}`.trim()
}
