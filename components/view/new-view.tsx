import { useTranslations } from 'next-intl'
import type { Complaint } from '@/lib/cases/live-list'
import type { Narrowing } from '@/lib/cases/worklist-view'
import { useNarrowingWords } from './narrowing-words'
import { SaveViewForm } from './save-view-form'
import type { ComponentProps } from 'react'

interface NewViewProps extends Omit<ComponentProps<typeof SaveViewForm>, 'what'> {
  readonly narrowing: Narrowing
  readonly complaints: readonly Complaint[]
}

export function NewView({ complaints, ...form }: NewViewProps) {
  const t = useTranslations('views.save')
  const what = useNarrowingWords(complaints)(form.narrowing)
  return (
    <section aria-labelledby="new-view">
      <h2 id="new-view" className="mb-2 text-heading font-bold">
        {t('title')}
      </h2>
      <SaveViewForm {...form} what={what} />
    </section>
  )
}
