import { useTranslations } from 'next-intl'
import { LinkForm } from '@/components/patient/link-form'
import { Disclosure } from '@/components/ui/disclosure'
import type { LinkState } from '@/lib/forms/link-state'

interface FollowUpProps {
  readonly caseId: string
  readonly givenName: string
  readonly address: string | null
  readonly clinicName: string
  readonly timeZone: string
  /** The first form is still being answered. */
  readonly isAnswering: boolean
  readonly action: (state: LinkState, form: FormData) => Promise<LinkState>
}

/** A link for another form of the same patient, as the front desk makes one. */
export function FollowUp({ caseId, givenName, address, clinicName, timeZone, isAnswering, action }: FollowUpProps) {
  const t = useTranslations('caseSeen.followUp')
  return (
    <div data-print="no" data-acts className="max-sm:-mt-4">
      <Disclosure summary={t('title')}>
        {isAnswering ? (
          <p>{t('answering', { name: givenName })}</p>
        ) : (
          <>
            <p className="mb-3 max-w-prose">{t('lead', { name: givenName })}</p>
            <LinkForm
              {...{ action, address, givenName, clinicName, timeZone }}
              field={{ name: 'caseId', value: caseId }}
              label={t('go')}
              hint={t('hint')}
              isScreenOnly
            />
          </>
        )}
      </Disclosure>
    </div>
  )
}
