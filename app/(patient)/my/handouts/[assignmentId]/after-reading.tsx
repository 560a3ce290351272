import { getTranslations } from 'next-intl/server'
import { TeachBackQuestion } from '@/components/handout/teach-back-question'
import { Notice } from '@/components/ui/notice'
import type { Asked } from '@/lib/handouts/teach-back'
import type { Locale } from '@/lib/intake/questionnaire'
import { answer } from './actions'

interface AfterReadingProps {
  readonly readOn: string
  readonly handout: {
    readonly id: string
    readonly teachBack: Asked | null
    readonly locale: Locale
    readonly clinic: { readonly phone: string }
  }
}

/** Above the text of what was read: that it was, and what is asked about it. */
export async function AfterReading({ readOn, handout: { id, teachBack, locale, clinic } }: AfterReadingProps) {
  const t = await getTranslations('handout')
  return (
    <section id="question" data-print="no" className="mb-8 flex scroll-mt-28 flex-col gap-6">
      <Notice kind="success" role="status">
        {t('confirmed', { date: readOn })}
      </Notice>
      {teachBack ? (
        <TeachBackQuestion action={answer} assignmentId={id} asked={teachBack} phone={clinic.phone} lang={locale} />
      ) : null}
    </section>
  )
}
