import { useTranslations } from 'next-intl'
import { useDeferredValue, useMemo } from 'react'
import { HandoutBody } from '@/components/handout/handout-body'
import type { Exercise } from '@/lib/exercises/exercise'
import type { PlanItem } from '@/lib/exercises/plan-item'
import { type PlanLanguage, planText } from '@/lib/exercises/plan-text'
import { isLocale } from '@/lib/intake/locale'
import type { Picture } from '@/lib/pictures/picture'

interface PlanPreviewProps {
  readonly items: readonly PlanItem[]
  readonly exercises: Readonly<Record<string, Exercise>>
  readonly words: PlanLanguage
  readonly pictures: Readonly<Record<string, Picture>>
}

/** What the patient will read, as it is composed: made of the same parts as their page. */
export function PlanPreview({ items, exercises, words, pictures }: PlanPreviewProps) {
  const t = useTranslations('planning')
  const shown = useDeferredValue(items)
  const body = useMemo(() => planText(shown, exercises, words), [shown, exercises, words])
  const { locale } = words
  return (
    <section
      aria-labelledby="preview"
      tabIndex={0}
      className="min-w-0 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-auto noscript:hidden"
    >
      <h2 id="preview" className="mb-2 text-heading font-semibold">
        {t('preview')}
      </h2>
      {shown.length === 0 ? (
        <p className="text-muted">{t('previewEmpty')}</p>
      ) : (
        // A phone's width: most patients read it there.
        <div className="max-w-[24rem] border border-rule p-4">
          <p lang={locale} className="mb-3 text-title font-bold">
            {words.plan.title}
          </p>
          <HandoutBody body={body} pictures={pictures} ownAt="" lang={isLocale(locale) ? locale : 'en'} isPart />
        </div>
      )}
    </section>
  )
}
