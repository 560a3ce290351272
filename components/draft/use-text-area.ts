'use client'

import { useRef, useState } from 'react'
import type { Place } from '@/lib/handouts/places-in-text'

/** A text that is typed, put into at the cursor, and whose lines can be shown. */
export function useTextArea(initial: string) {
  const [text, setText] = useState(() => initial.replace(/\r\n?/g, '\n'))
  const area = useRef<HTMLTextAreaElement>(null)

  const select = (from: number, to: number) => {
    area.current?.focus()
    area.current?.setSelectionRange(from, to)
  }

  /** Selecting scrolls nothing in some browsers; where its mark lies is known. */
  const showPlace = ({ from, to }: Place) => {
    select(from, to)
    const mark = area.current?.parentElement?.querySelector<HTMLElement>(`mark[data-from="${String(from)}"]`)
    if (area.current && mark) area.current.scrollTop = mark.offsetTop - area.current.clientHeight / 3
  }

  /** In lines of its own; the cursor goes behind it once it stands there. */
  const put = (block: string) => {
    const at = area.current?.selectionEnd ?? text.length
    const before = text.slice(0, at).trimEnd()
    const lead = before === '' ? '' : `${before}\n\n`
    setText(`${lead}${block}\n\n${text.slice(at).trimStart()}`)
    const end = lead.length + block.length
    requestAnimationFrame(() => {
      select(end, end)
    })
  }

  /** Counted from 1. */
  const showLine = (line: number) => {
    const lines = text.split('\n')
    const from = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0)
    select(from, from + (lines[line - 1]?.length ?? 0))
  }

  return { area, text, setText, put, showLine, showPlace }
}
