import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import type { CaseView } from '@/lib/cases/case-view'
import { AssignForm } from './assign-form'
import { SentHandout } from './sent-handout'
import { SentActs } from './sent-acts'

interface CaseHandoutsProps {
  readonly view: Pick<
    CaseView,
    'id' | 'revision' | 'standing' | 'timeZone' | 'handouts' | 'library' | 'sets' | 'answeredIn'
  >
  readonly patient: Pick<CaseView['patient'], 'givenName' | 'toldBy'>
  readonly assign: FormAction
  readonly seeTo: FormAction
  readonly takeBack: FormAction
}

/** Sent, opened, confirmed as read; and what to send next, suggested ones first with the reason. */
export function CaseHandouts({ view, patient: { givenName, toldBy }, assign, seeTo, takeBack }: CaseHandoutsProps) {
  const t = useTranslations('case')
  return (
    <section aria-labelledby="handouts">
      <h2 id="handouts" className="mb-2 text-heading font-semibold">
        {t('handouts')}
      </h2>
      {view.handouts.length === 0 ? (
        <p className="text-muted">{t('noHandouts')}</p>
      ) : (
        <ul className="border-t border-rule">
          {view.handouts.map((handout) => (
            <SentHandout key={handout.id} handout={handout} timeZone={view.timeZone}>
              <SentActs caseId={view.id} handout={handout} {...{ seeTo, takeBack }} />
            </SentHandout>
          ))}
        </ul>
      )}
      {view.standing.state === 'closed' ? null : view.library.length === 0 ? (
        <p className="mt-2 text-muted">{t('allSent')}</p>
      ) : (
        <div data-print="no" className="mt-2">
          <AssignForm
            caseId={view.id}
            revision={view.revision}
            action={assign}
            library={view.library}
            sets={view.sets}
            locale={view.answeredIn}
            {...{ givenName, toldBy }}
          />
        </div>
      )}
    </section>
  )
}
