import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/form/action-form'
import type { FormAction } from '@/components/form/use-action-form'
import { SubmitButton } from '@/components/ui/submit-button'

interface RecommendedProps {
  readonly handouts: readonly {
    readonly title: string
    /** Null where the patient has not been given it. */
    readonly assignmentId: string | null
  }[]
  readonly phone: string
  /** Opens another of theirs; without it all are asked for. */
  readonly open: FormAction | undefined
}

/** What the text sends the reader to: to open where they have it, to ask for where not. */
export function Recommended({ handouts, phone, open }: RecommendedProps) {
  const t = useTranslations('handout.recommended')
  if (handouts.length === 0) return null
  return (
    <section aria-labelledby="recommended" data-print="no" className="mt-8">
      <h2 id="recommended" className="mb-2 text-heading font-semibold">
        {t('title')}
      </h2>
      <ul>
        {handouts.map(({ title, assignmentId }) => (
          <li key={title}>
            {open && assignmentId !== null ? (
              <ActionForm action={open} fields={{ assignmentId }}>
                <SubmitButton variant="secondary" pendingLabel={t('opening')}>
                  {title}
                </SubmitButton>
              </ActionForm>
            ) : (
              t('ask', { title, phone })
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
