'use client'

import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useRef, useState } from 'react'
import { BodyFigure } from '@/components/clinical/body-figure'
import { bodyRegions, type BodySide } from '@/components/clinical/body-regions'
import { Checkboxes } from '@/components/ui/checkboxes'
import type { PickProps } from '@/components/ui/radios'
import type { QuestionView } from '@/lib/intake/page-view'

interface BodyMapProps {
  readonly block: QuestionView
  /** What is marked now. */
  readonly chosen: readonly string[]
  readonly input: PickProps | undefined
  readonly error: string | undefined
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/**
 * A picture over a list. The list holds the answer, and works without a script; a place on the picture presses the
 * box of the same name. Each figure is one stop of the Tab key, and the arrow keys move inside it.
 */
export function BodyMap({ block, chosen, input, error }: BodyMapProps) {
  const t = useTranslations('intake')
  const places = block.options.filter((option) => option.value !== block.exclusive)
  const { at, picture, press, move } = useBody(
    block.field,
    places.map(({ value }) => value),
  )
  const figure = (side: BodySide) => (
    <BodyFigure
      side={side}
      chosen={chosen}
      label={`${t(`bodyMap.${side}`)}. ${t('bodyMap.name')}`}
      words={{ side: t(`bodyMap.${side}`), left: t('bodyMap.left'), right: t('bodyMap.right') }}
      regionProps={(id) => ({
        role: 'checkbox',
        'aria-checked': chosen.includes(id),
        'aria-label': places.find((option) => option.value === id)?.label ?? id,
        tabIndex: at[side] === id ? 0 : -1,
        'data-place': `${side}-${id}`,
        onClick: () => {
          press(side, id)
        },
        onKeyDown: (event) => {
          move(side, id, event)
        },
      })}
    />
  )
  return (
    <Checkboxes
      id={block.field}
      name={block.field}
      label={block.ask}
      hint={block.hint}
      error={error}
      options={places}
      exclusive={block.options.find((option) => option.value === block.exclusive)}
      or={t('or')}
      defaultValues={block.values}
      input={input}
      above={
        <>
          <div ref={picture} className="mb-2 flex justify-center gap-4 noscript:hidden">
            {figure('back')}
            {figure('front')}
          </div>
          <p className="text-small text-muted noscript:hidden">{t('bodyMap.list')}</p>
        </>
      }
    />
  )
}

/** Which place of each figure the Tab key stops at; pressing one, and moving from it. */
function useBody(field: string, places: readonly string[]) {
  const [at, setAt] = useState<Readonly<Record<BodySide, string>>>({ back: 'neck', front: 'neck' })
  const picture = useRef<HTMLDivElement>(null)

  const click = (place: string) => {
    document.getElementById(place === places[0] ? field : `${field}-${place}`)?.click()
  }
  const move = (side: BodySide, place: string, event: KeyboardEvent<SVGPathElement>) => {
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault()
      click(place)
      return
    }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const order = bodyRegions.filter((region) => region.side === side).map((region) => region.id)
    const next = order[(order.indexOf(place) + step + order.length) % order.length] ?? place
    setAt({ ...at, [side]: next })
    picture.current?.querySelector<SVGPathElement>(`[data-place="${side}-${next}"]`)?.focus()
  }
  const press = (side: BodySide, place: string) => {
    setAt({ ...at, [side]: place })
    click(place)
  }
  return { at, picture, press, move }
}
