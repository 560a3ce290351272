import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { CodeForm } from '@/components/account/code-form'
import { SetUpCodesForm } from '@/components/account/set-up-codes-form'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { viewCodes } from '@/lib/operations/account/view-codes'
import { guarded, valueOrLeave } from '../../../guarded'
import { squareOf } from '../../../square-of'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import { askForProof } from '../../proof'
import { renewRecovery, saveCodes, turnOff } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('codes'),
})

export default guarded(['codes', 'form', 'obstacles', 'proof'], async () => {
  const actor = await currentStaff()
  const { setUpAt, recoveryLeft, isRequired, provesBy, timeZone, setUp } = valueOrLeave(await viewCodes(actor, {}))
  const t = await getTranslations('codes')
  const date = setUpAt ? (await getFormatter()).dateTime(setUpAt, { dateStyle: 'medium', timeZone }) : null
  return (
    <ClinicFrame actor={actor} at="account">
      <PageTitle
        above={<TextLink href="/account">{t('back')}</TextLink>}
        lead={
          provesBy === 'passkey' ? t('passwordOff') : date === null ? t('off') : t('on', { date, left: recoveryLeft })
        }
      >
        {t('title')}
      </PageTitle>
      <div className="flex max-w-[46rem] flex-col gap-8">
        <Part title={t(setUpAt ? 'moveTitle' : 'firstTitle')} lead={setUpAt ? t('moveLead') : null}>
          <SetUpCodesForm
            action={saveCodes}
            setUp={{ square: squareOf(setUp.uri), secret: setUp.key }}
            current={setUpAt ? 'code' : { by: provesBy, ask: askForProof }}
          />
        </Part>
        {setUpAt ? (
          <>
            <Part title={t('renewTitle')} lead={t('renewLead')}>
              <CodeForm id="renew" action={renewRecovery} label={t('renew')} />
            </Part>
            <Part title={t('endTitle')} lead={t(isRequired ? 'required' : 'endLead')}>
              {isRequired ? null : <CodeForm id="end" action={turnOff} label={t('end')} />}
            </Part>
          </>
        ) : null}
      </div>
    </ClinicFrame>
  )
})

function Part({ title, lead, children }: { title: string; lead: string | null; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-heading font-bold">{title}</h2>
      {lead === null ? null : <p className="mb-3 max-w-prose">{lead}</p>}
      {children}
    </section>
  )
}
