import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { Choice } from './choices'

interface ChoiceListProps {
  readonly id: string
  readonly choices: readonly Choice[]
  /** Which of them the keys are at. */
  readonly at: number
  readonly choose: (choice: Choice) => void
}

export function ChoiceList({ id, choices, at, choose }: ChoiceListProps) {
  const t = useTranslations('goTo')
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at, choices.length])
  return (
    <ul ref={list} id={id} role="listbox" aria-label={t('list')} className="mt-2 max-h-[50dvh] overflow-y-auto">
      {choices.map((choice, index) => (
        <li
          key={index}
          id={`${id}-${String(index)}`}
          role="option"
          aria-selected={index === at}
          // The focus stays in the field.
          onPointerDown={(event) => {
            event.preventDefault()
          }}
          onClick={() => {
            choose(choice)
          }}
          className="flex min-h-(--target) cursor-pointer items-center gap-x-2 border-s-4 border-transparent px-2 wrap-anywhere hover:bg-tint aria-selected:border-accent aria-selected:bg-tint forced-colors:border-[Canvas] forced-colors:aria-selected:border-[Highlight]"
        >
          <span>{choice.label}</span>{' '}
          {'isView' in choice ? <span className="text-small text-muted">{t('view')}</span> : null}
          {'href' in choice ? null : <span className="text-small text-muted">{t('here')}</span>}
        </li>
      ))}
    </ul>
  )
}
