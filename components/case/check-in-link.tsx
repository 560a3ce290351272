import { useTranslations } from 'next-intl'
import { LinkForm } from '@/components/patient/link-form'
import { Disclosure } from '@/components/ui/disclosure'
import type { CheckInView } from '@/lib/cases/check-in-view'
import type { LinkState } from '@/lib/forms/link-state'
import { CheckInLine } from './check-in-line'

export interface LinkOf {
  readonly view: {
    readonly id: string
    readonly timeZone: string
    readonly clinicName: string
    readonly patient: { readonly givenName: string }
  }
  readonly renew: (state: LinkState, form: FormData) => Promise<LinkState>
}

/** A new link to the check-in, one press away. */
export function CheckInLink({ view, renew }: LinkOf) {
  const t = useTranslations('caseSeen.checkIn')
  const { id, patient, clinicName, timeZone } = view
  return (
    <div className="mt-2">
      <Disclosure summary={t('link')}>
        <LinkForm
          {...{ action: renew, givenName: patient.givenName, clinicName, timeZone }}
          id="checkInLink"
          field={{ name: 'caseId', value: id }}
          label={t('linkGo')}
          hint={t('linkHint')}
          address={null}
          isCheckIn
          isScreenOnly
        />
      </Disclosure>
    </div>
  )
}

/** Of which nothing has to be known yet: how far it is. The link that is made stays in its place, whatever becomes of the check-in by it. */
export function CheckInUnderWay({ view, checkIn, renew }: LinkOf & { readonly checkIn: CheckInView }) {
  return (
    <>
      <CheckInLine checkIn={checkIn} timeZone={view.timeZone} />
      {checkIn.canRenew ? (
        <div data-print="no" data-acts>
          <CheckInLink view={view} renew={renew} />
        </div>
      ) : null}
    </>
  )
}
