'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { HandoutBody } from '@/components/handout/handout-body'
import { TeachBackPreview } from '@/components/handout/teach-back-preview'
import { notOnPaper } from '@/lib/handouts/letters-on-paper'
import type { Place } from '@/lib/handouts/places-in-text'
import type { Locale } from '@/lib/intake/questionnaire'
import type { Picture } from '@/lib/pictures/picture'
import { ReadingMeasure } from './reading-measure'
import { TextProblems } from './text-problems'
import type { DraftReading } from './use-draft-reading'

interface DraftPreviewProps {
  readonly title: string
  readonly read: DraftReading
  readonly locale: Locale
  readonly pictures: Readonly<Record<string, Picture>>
  readonly onLine: (line: number) => void
  readonly onPlace: (place: Place) => void
}

/** What a patient will read, as it is typed: made of the same parts as their page. */
export function DraftPreview({ title, read, locale, pictures, onLine, onPlace }: DraftPreviewProps) {
  const t = useTranslations('writing')
  const { typed, body, teachBack, problems, reading, places } = read
  const unprinted = useMemo(() => notOnPaper(`${title} ${typed}`), [title, typed])
  if (typed.trim() === '') return <p className="text-muted">{t('previewEmpty')}</p>
  return (
    <div className="flex flex-col gap-4">
      <TextProblems problems={problems} onLine={onLine} />
      <ReadingMeasure {...{ reading, places, onPlace }} />
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
