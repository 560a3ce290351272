import { useTranslations } from 'next-intl'
import { ActOn } from '@/components/form/act-on'
import type { FormAction } from '@/components/form/use-action-form'
import type { WorklistView } from '@/lib/cases/worklist-view'

interface StartLineProps {
  readonly views: readonly WorklistView[]
  readonly startId: string | null
  readonly start: FormAction
}

/** What somebody starts with, and the way back to all open cases. */
export function StartLine({ views, startId, start }: StartLineProps) {
  const t = useTranslations('views')
  const starting = views.find(({ id }) => id === startId)
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <p>{starting ? t('start.now', { name: starting.name }) : startId ? t('startGone') : t('start.all')}</p>
      {startId ? <ActOn action={start} fields={{ viewId: '' }} label={t('start.whole')} name={t('back')} /> : null}
    </div>
  )
}
