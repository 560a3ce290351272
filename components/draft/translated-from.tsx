'use client'

import { useTranslations } from 'next-intl'
import { useDeferredValue, useMemo, useState } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { Tag } from '@/components/ui/tag'
import { partsToTranslate } from '@/lib/handouts/translated'
import type { Locale } from '@/lib/intake/questionnaire'
import { englishName } from '@/lib/web/language-names'
import { Typed } from './typed'

interface TranslatedFromProps {
  /** What stands in another language, as it is saved. */
  readonly beside: {
    readonly locale: Locale
    readonly title: string
    readonly text: string
    /** Saved after what is translated here. */
    readonly isNewer: boolean
  }
  /** As it is typed. */
  readonly title: string
  readonly text: string
}

/** The other language, part by part, with what has nothing in its place here; open while there is such a part. */
export function TranslatedFrom({ beside, title, text }: TranslatedFromProps) {
  const t = useTranslations('writing')
  const { locale, isNewer } = beside
  const typed = useDeferredValue(text)
  const parts = useMemo(() => partsToTranslate(beside, { title, text: typed }), [beside, title, typed])
  // Of what nobody has begun each part would say the same.
  const isBegun = typed.trim() !== ''
  const left = isBegun ? (parts?.filter(({ state }) => state !== 'here').length ?? 0) : 0
  // What is finished while it stands open stays open.
  const [isOpen] = useState(!isBegun || left > 0 || isNewer)
  const language = englishName(locale)
  return (
    <Disclosure summary={t('beside', { language, left })} open={isOpen}>
      {isNewer ? <p className="mb-2">{t('besideNewer', { language })}</p> : null}
      {parts === null ? (
        <Typed text={`${beside.title}\n\n${beside.text}`} lang={locale} />
      ) : (
        <div
          role="group"
          aria-label={t('beside', { language, left: 0 })}
          tabIndex={0}
          className="flex max-h-96 flex-col gap-2 overflow-auto pe-2"
        >
          {parts.map(({ text: words, state }, index) => (
            <OriginalPart key={index} {...{ words, locale }} state={isBegun ? state : 'here'} />
          ))}
        </div>
      )}
    </Disclosure>
  )
}

interface OriginalPartProps {
  readonly words: string
  readonly locale: Locale
  readonly state: 'here' | 'missing' | 'same'
}

function OriginalPart({ words, locale, state }: OriginalPartProps) {
  const t = useTranslations('writing.besideState')
  const isHere = state === 'here'
  return (
    <div className={isHere ? 'ps-3' : 'border-s-4 border-accent ps-2'}>
      {isHere ? null : <Tag>{t(state, { language: englishName(locale) })}</Tag>}
      <p lang={locale} className="wrap-anywhere">
        {words}
      </p>
    </div>
  )
}
