import { useTranslations } from 'next-intl'
import { OneTapForm } from './one-tap-form'
import type { FormAction } from '@/components/form/use-action-form'
import type { HandoutView } from '@/lib/cases/handout-view'

interface TakeBackProps {
  readonly action: FormAction
  readonly caseId: string
  readonly handout: Pick<HandoutView, 'id' | 'takenBack'>
}

/** Only of what stands. */
export function TakeBack({ action, caseId, handout: { id, takenBack } }: TakeBackProps) {
  const t = useTranslations('case.handoutState')
  if (takenBack) return null
  return (
    <div data-print="no">
      <OneTapForm
        action={action}
        fields={{ caseId, assignmentId: id }}
        label={t('takeBack')}
        describedBy={`sent-${id}`}
        variant="quiet"
      />
    </div>
  )
}
