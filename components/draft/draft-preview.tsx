'use client'

import { useTranslations } from 'next-intl'
import { useDeferredValue, useMemo } from 'react'
import { HandoutBody } from '@/components/handout/handout-body'
import { TeachBackPreview } from '@/components/handout/teach-back-preview'
import { type BlockWords, readText } from '@/lib/handouts/blocks'
import { notOnPaper } from '@/lib/handouts/letters-on-paper'
import { readingOf } from '@/lib/handouts/hard-to-read'
import type { Locale } from '@/lib/intake/questionnaire'
import type { Picture } from '@/lib/pictures/picture'
import { ReadingMeasure } from './reading-measure'
import { TextProblems } from './text-problems'

interface DraftPreviewProps {
  readonly title: string
  readonly text: string
  readonly locale: Locale
  readonly blocks: BlockWords
  readonly pictures: Readonly<Record<string, Picture>>
  readonly knownWords: readonly string[]
  readonly onLine: (line: number) => void
}

/** What a patient will read, as it is typed: made of the same parts as their page. */
export function DraftPreview({ title, text, locale, blocks, pictures, knownWords, onLine }: DraftPreviewProps) {
  const t = useTranslations('writing')
  const typed = useDeferredValue(text)
  const { body, teachBack, problems } = useMemo(() => readText(typed, blocks), [typed, blocks])
  const reading = useMemo(() => readingOf(body, locale, knownWords), [body, locale, knownWords])
  const unprinted = useMemo(() => notOnPaper(`${title} ${typed}`), [title, typed])
  if (typed.trim() === '') return <p className="text-muted">{t('previewEmpty')}</p>
  return (
    <div className="flex flex-col gap-4">
      <TextProblems problems={problems} onLine={onLine} />
      <ReadingMeasure reading={reading} />
      {unprinted.length > 0 ? <p>{t('unprinted', { signs: unprinted.join(' ') })}</p> : null}
      {/* Most patients read it there. */}
      <div data-preview="phone">
        <p lang={locale} className="mb-3 text-title font-bold wrap-anywhere">
          {title}
        </p>
        <HandoutBody body={body} pictures={pictures} ownAt="/handouts/pictures" lang={locale} />
        {teachBack ? <TeachBackPreview teachBack={teachBack} lang={locale} /> : null}
      </div>
    </div>
  )
}
