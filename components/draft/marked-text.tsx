'use client'

import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { useMounted } from '@/components/ui/use-mounted'
import type { Place } from '@/lib/handouts/places-in-text'

interface MarkedTextProps {
  readonly text: string
  readonly places: readonly (Place | null)[]
  /** What it lies over, to the letter. */
  readonly area: RefObject<HTMLTextAreaElement | null>
}

/** Lies over a text that is typed: its own letters are not seen, only what is marked. The same is listed in words beside it. */
export function MarkedText({ text, places, area }: MarkedTextProps) {
  const layer = useRef<HTMLDivElement>(null)
  const isMounted = useMounted()
  useEffect(() => {
    const [over, under] = [layer.current, area.current]
    if (!over || !under) return
    const follow = () => {
      over.scrollTop = under.scrollTop
    }
    follow()
    under.addEventListener('scroll', follow)
    return () => {
      under.removeEventListener('scroll', follow)
    }
  })
  if (!isMounted) return null
  return (
    <div
      ref={layer}
      aria-hidden="true"
      className="control pointer-events-none absolute inset-0 [scrollbar-gutter:stable] overflow-hidden border-transparent bg-transparent wrap-break-word whitespace-pre-wrap text-transparent forced-color-adjust-none peer-aria-invalid:border-[3px] print:hidden"
    >
      {marked(text, places)}
      {/* The last line has its height though nothing stands in it yet. */}
      {'\n'}
    </div>
  )
}

function marked(text: string, places: MarkedTextProps['places']): readonly ReactNode[] {
  const found = places.filter((place) => place !== null).sort((one, other) => one.from - other.from)
  return [
    ...found.flatMap(({ from, to }, index) => [
      text.slice(found[index - 1]?.to ?? 0, from),
      <mark
        key={from}
        data-from={from}
        className="bg-accent/15 text-transparent underline decoration-accent decoration-2 underline-offset-4 forced-colors:bg-transparent forced-colors:decoration-[Highlight]"
      >
        {text.slice(from, to)}
      </mark>,
    ]),
    text.slice(found.at(-1)?.to ?? 0),
  ]
}
