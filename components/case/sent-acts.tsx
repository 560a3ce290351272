import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { TextLink } from '@/components/ui/text-link'
import type { HandoutView } from '@/lib/cases/handout-view'
import { OneTapForm } from './one-tap-form'

interface SentActsProps {
  /** Whom or what case it is about: hidden fields by name. */
  readonly fields: Readonly<Record<string, string>>
  readonly handout: Pick<HandoutView, 'id' | 'openedAt' | 'confirmedAt' | 'takenBack' | 'asks'>
  /** Whether an e-mail tells the patient. */
  readonly isTold: boolean
  readonly sendAgain: FormAction
  readonly seeTo: FormAction
  readonly takeBack: FormAction
}

/** What can be done about one that was sent. */
export function SentActs({ fields, handout, isTold, sendAgain, seeTo, takeBack }: SentActsProps) {
  const t = useTranslations('case.handoutState')
  const { id, openedAt, confirmedAt, takenBack, asks } = handout
  if (takenBack) return null
  const about = { fields: { ...fields, assignmentId: id }, describedBy: `sent-${id}` }
  return (
    <div data-print="no" className="flex flex-wrap items-center gap-x-2">
      {asks === null ? null : (
        <OneTapForm {...about} fields={{ ...about.fields, asks }} action={seeTo} label={t('seeTo')} />
      )}
      {isTold && !openedAt && !confirmedAt ? (
        <OneTapForm {...about} action={sendAgain} label={t('sendAgain')} variant="quiet" />
      ) : null}
      <TextLink
        href={`/given/${id}`}
        aria-describedby={`sent-${id}`}
        className="inline-flex min-h-(--target) items-center px-3"
      >
        {t('print')}
      </TextLink>
      <OneTapForm
        {...about}
        fields={{ ...about.fields, asks: asks ?? '' }}
        action={takeBack}
        label={t('takeBack')}
        variant="quiet"
      />
    </div>
  )
}
