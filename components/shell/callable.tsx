import { Fragment } from 'react'
import type { HelpLines } from '@/lib/content/help-lines'
import { numbersIn } from '@/lib/web/numbers-in'
import { telHref } from './call-link'

/** The numbers that a patient's sentences may name. */
export const numbersOf = (help: HelpLines, phone: string): readonly string[] => [
  phone,
  help.emergency,
  ...help.crisis.map(({ number }) => number),
  help.home.number,
  // Of the United Kingdom; no number of its own elsewhere.
  ...(help.region === 'UK' ? ['111'] : []),
]

interface CallableProps {
  readonly text: string
  readonly numbers: readonly string[]
}

/** A sentence in which each number is a link to call it. */
export function Callable({ text, numbers }: CallableProps) {
  return numbersIn(text, numbers).map((piece, at) =>
    piece.isNumber ? (
      <a key={at} href={telHref(piece.text)} className="font-bold whitespace-nowrap">
        {piece.text}
      </a>
    ) : (
      <Fragment key={at}>{piece.text}</Fragment>
    ),
  )
}
