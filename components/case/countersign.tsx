import { useFormatter, useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { Notice } from '@/components/ui/notice'
import type { CaseView } from '@/lib/cases/case-view'
import { NotAgreedForm } from './not-agreed-form'
import { OneTapForm } from './one-tap-form'

interface CountersignProps {
  readonly view: Pick<CaseView, 'id' | 'revision' | 'countersign' | 'timeZone'>
  readonly agree: FormAction
  readonly disagree: FormAction
}

/** Of a case that somebody under supervision closed: who has to read it, or who has. */
export function Countersign({ view, agree, disagree }: CountersignProps) {
  const t = useTranslations('case.countersign')
  const format = useFormatter()
  const { id, revision, countersign, timeZone } = view
  const time = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  if (countersign === null) return null
  if (countersign.state === 'agreed') {
    return (
      <p className="border-b border-rule px-4 py-2.5">
        {t('agreed', { name: countersign.name, time: time(countersign.at) })}
      </p>
    )
  }
  const { closer, isMine, isLate, mayRead } = countersign
  return (
    <section aria-label={t('title')} className="mt-4">
      <Notice kind={isLate ? 'warning' : 'info'} title={t(isMine ? 'mine' : 'waits', { name: closer })}>
        {t(isLate ? 'late' : 'until', { time: time(countersign.by) })}
        {mayRead ? (
          <div data-print="no" data-acts className="mt-2 flex flex-col gap-2">
            <OneTapForm
              action={agree}
              fields={{ caseId: id, revision: String(revision) }}
              label={t('agree')}
              variant="primary"
            />
            <NotAgreedForm caseId={id} revision={revision} action={disagree} />
          </div>
        ) : null}
      </Notice>
    </section>
  )
}
