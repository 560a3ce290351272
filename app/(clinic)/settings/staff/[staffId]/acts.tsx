import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ConfirmedTap } from '@/components/staff/confirmed-tap'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import type { StaffRole } from '@/lib/access/actor'
import type { ColleagueStanding } from '@/lib/clinics/colleague'
import type { Called } from '@/lib/clinics/on-call'
import { askForProof } from '../../../proof'
import { endCodes, letBack, letGo, saveSupervision, sendLink } from './actions'

interface ActsProps {
  readonly id: string
  readonly name: string
  readonly role: StaffRole
  readonly standing: ColleagueStanding
  readonly isLastLead: boolean
  readonly hasServer: boolean
  readonly isPasswordOff: boolean
  readonly canClearCodes: boolean
  readonly casesInHand: number
  /** For how many colleagues who are away they cover. */
  readonly covers: number
  readonly called: Called
  readonly isSupervised: boolean
  /** Zero where the clinic asks nobody to read what others close. */
  readonly countersignDays: number
}

/** What a lead may do about a colleague, besides changing what they may do. */
export async function Acts(props: ActsProps) {
  const { id, name, role, standing, isLastLead, casesInHand, covers, called } = props
  const t = await getTranslations('staff')
  const fields = { staffId: id }
  if (standing === 'left') {
    return (
      <Act title={t('backTitle')} lead={t('backLead', { name })}>
        <ConfirmedTap ask={askForProof} action={letBack} fields={fields} label={t('back')} />
      </Act>
    )
  }
  const handOver = `/colleagues/${id}`
  return (
    <>
      {role === 'clinician' ? <Supervision {...props} /> : null}
      {standing === 'working' && role !== 'reception' ? (
        <Act title={t('giveTitle')} lead={t('giveLead', { name, count: casesInHand })}>
          <TextLink href={handOver}>{t('give')}</TextLink>
        </Act>
      ) : null}
      <NewStart {...props} />
      {isLastLead ? null : (
        <Act title={t('leaveTitle', { name })} lead={t('leaveLead', { name })}>
          {casesInHand > 0 ? (
            <p className="mb-2">
              {t('leaveHas', { name, count: casesInHand })} <TextLink href={handOver}>{t('leaveGive')}</TextLink>
            </p>
          ) : null}
          {covers > 0 ? <p className="mb-2">{t('leaveCovers', { name, count: covers })}</p> : null}
          {called === 'not-called' ? null : (
            <p className="mb-2">
              {t(called === 'called' ? 'leaveCalled' : 'leaveCalledAlone', { name })}{' '}
              <TextLink href="/settings/on-call">{t('onCallLink')}</TextLink>
            </p>
          )}
          <Disclosure summary={t('leaveAsk', { name })}>
            <ConfirmedTap ask={askForProof} action={letGo} fields={fields} label={t('leave')} />
          </Disclosure>
        </Act>
      )}
    </>
  )
}

/** For somebody who cannot sign in any more. */
async function NewStart({ id, name, standing, hasServer, isPasswordOff, canClearCodes }: ActsProps) {
  const t = await getTranslations('staff')
  const fields = { staffId: id }
  const needsServer = standing === 'working' && !hasServer ? <Notice>{t('noServer')}</Notice> : null
  const lead = isPasswordOff ? 'passwordOffLead' : standing === 'working' ? 'resetLead' : 'joinLead'
  const link = needsServer ?? <ConfirmedTap ask={askForProof} action={sendLink} fields={fields} label={t('sendLink')} />
  return (
    <>
      <Act title={t('linkTitle')} lead={t(lead, { name })}>
        {isPasswordOff ? null : link}
      </Act>
      {canClearCodes ? (
        <Act title={t('codesTitle')} lead={t(isPasswordOff ? 'codesLeadOff' : 'codesLead', { name })}>
          {isPasswordOff && needsServer ? (
            needsServer
          ) : (
            <Disclosure summary={t('codesAsk', { name })}>
              <ConfirmedTap ask={askForProof} action={endCodes} fields={fields} label={t('clearCodes')} />
            </Disclosure>
          )}
        </Act>
      ) : null}
    </>
  )
}

type SupervisionProps = Pick<ActsProps, 'id' | 'name' | 'isSupervised' | 'countersignDays'>

/** Whether a colleague reads what they close. */
async function Supervision({ id, name, isSupervised, countersignDays: days }: SupervisionProps) {
  const t = await getTranslations('staff')
  return (
    <Act title={t('supervisionTitle')} lead={t(isSupervised ? 'supervisedLead' : 'unsupervisedLead', { name, days })}>
      <ConfirmedTap
        ask={askForProof}
        action={saveSupervision}
        fields={{ staffId: id, isSupervised: isSupervised ? 'no' : 'yes' }}
        label={t(isSupervised ? 'endSupervision' : 'supervise')}
      />
    </Act>
  )
}

function Act({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="text-heading font-bold">{title}</h2>
      <p className="mt-1 mb-3 max-w-prose">{lead}</p>
      {children}
    </section>
  )
}
