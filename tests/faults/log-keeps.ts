import { stories } from '@/lib/content/pathways/back-pain/stories'

/** An option's id begins with a small letter, what somebody typed with a capital one. */
const typedAnswers = stories
  .flatMap(({ answers }) => Object.values(answers))
  .filter((answer) => typeof answer === 'string')
  .filter((answer) => /^\p{Lu}/u.test(answer))

/** What people type in these runs: names, addresses, numbers, notes and answers. */
const typed: readonly RegExp[] = [
  ...[/(?:Alex|Rivera)[a-j]+/, /Casey|Lee Lead/, /[\w-]+@faults\.example/, /555-?0199/, /Note \d+ of the faults/],
  ...[...new Set(typedAnswers)].map((words) => new RegExp(words.replace(/[^\p{L} ]/gu, '.'), 'u')),
]

/** What the log of a process has of it, which is to be nothing, also where mistakes are written down. */
export const typedIn = (log: string): readonly string[] => typed.flatMap((words) => words.exec(log)?.[0] ?? [])
