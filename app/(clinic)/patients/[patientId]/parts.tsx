import { getFormatter, getTranslations } from 'next-intl/server'
import { OneTapForm } from '@/components/case/one-tap-form'
import { WhoseNumber } from '@/components/case/whose-number'
import { telHref } from '@/components/shell/call-link'
import { CarerContact } from '@/components/patient/carer-contact'
import { LinkForm } from '@/components/patient/link-form'
import { MailStanding } from '@/components/patient/mail-standing'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import { calledName } from '@/lib/patients/name'
import { whoseNumber } from '@/lib/patients/whose-number'
import type { viewPatient } from '@/lib/operations/patients/view-patient'

import { archive, makeLink, restore, takeBackPlan } from './actions'

interface Props {
  readonly patient: Extract<Awaited<ReturnType<typeof viewPatient>>, { ok: true }>['value']
}

/** Who it is, and how they can be reached. */
export async function PatientFacts({ patient, mayRead }: Props & { readonly mayRead: boolean }) {
  const c = await getTranslations('case')
  const t = await getTranslations('patient')
  const format = await getFormatter()
  const born = format.dateTime(new Date(patient.dateOfBirth), { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <ul data-print="no" className="mb-2 flex flex-wrap gap-x-6 gap-y-1">
      {patient.preferredName ? (
        <li className="wrap-anywhere">{t('preferred', { name: patient.preferredName })}</li>
      ) : null}
      {patient.pronouns ? <li>{patient.pronouns}</li> : null}
      <li>{c('ageSex', { age: patient.age, sex: c(`sex.${patient.sex}`) })}</li>
      <li>{c('born', { date: born })}</li>
      <li>{c('record', { number: patient.recordNumber })}</li>
      <li>
        {patient.phone ? (
          <a href={telHref(patient.phone)} className="whitespace-nowrap tabular-nums">
            {patient.phone}
          </a>
        ) : (
          c('noPhone')
        )}{' '}
        <WhoseNumber known={whoseNumber(patient)} />
      </li>
      {patient.phone ? <li>{patient.mayLeaveMessage ? c('mayLeaveMessage') : c('noMessage')}</li> : null}
      {patient.textTo ? <li>{t('texts', { number: patient.textTo })}</li> : null}
      {patient.email ? <li className="wrap-anywhere">{patient.email}</li> : null}
      {patient.carer ? (
        <li className="basis-full">
          {t('ifNotReached')} <CarerContact carer={patient.carer} />
        </li>
      ) : null}
      {mayRead ? (
        <li>
          <TextLink href={`/patients/${patient.id}/history`}>{c('history')}</TextLink>
        </li>
      ) : null}
    </ul>
  )
}

/** Handouts without a case, for whoever may give them. */
export async function ToGive({ patient }: Props) {
  if (!patient.mayGive) return null
  const t = await getTranslations('giving')
  return (
    <div data-print="no" className="mb-4">
      <p>
        <TextLink href={`/patients/${patient.id}/give`}>{t(patient.archivedAt ? 'given' : 'from')}</TextLink>
      </p>
      <ToGoLater patient={patient} />
    </div>
  )
}

/** What was planned without a case; what else can be done with it is where handouts are given. */
async function ToGoLater({ patient }: Props) {
  const t = await getTranslations('giving.later')
  const format = await getFormatter()
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeZone: patient.timeZone })
  if (patient.planned.length === 0) return null
  return (
    <section aria-labelledby="later" className="mt-3 max-w-[48rem]">
      <h2 id="later" className="mb-1 font-semibold">
        {t('title')}
      </h2>
      <ul className="border-t border-rule">
        {patient.planned.map(({ id, title, dueAt, isHeld }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-rule py-1"
          >
            <span id={`later-${id}`}>
              <span className="font-semibold">{title}</span> {t(isHeld ? 'held' : 'goes', { day: day(dueAt) })}
            </span>
            <OneTapForm
              action={takeBackPlan}
              fields={{ patientId: patient.id, plannedId: id }}
              label={t('takeBack')}
              variant="quiet"
              describedBy={`later-${id}`}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A new link, and what became of those there were. */
export async function Links({ patient }: Props) {
  const t = await getTranslations('patient')
  return (
    <section aria-labelledby="links">
      <h2 id="links" data-print="no" className="mb-3 text-heading font-semibold">
        {t('links')}
      </h2>
      {patient.archivedAt ? null : <NewLink patient={patient} />}
      <MadeLinks patient={patient} />
    </section>
  )
}

async function NewLink({ patient }: Props) {
  const t = await getTranslations('patient')
  return (
    <>
      <LinkForm
        action={makeLink}
        field={{ name: 'patientId', value: patient.id }}
        label={t('newLink')}
        hint={t('newLinkHint')}
        pathways={patient.pathways}
        address={patient.address}
        givenName={calledName(patient)}
        clinicName={patient.clinicName}
        timeZone={patient.timeZone}
      />
      <MailStanding
        address={patient.address}
        bouncedAt={patient.bouncedAt}
        mailOffSince={patient.mailOffSince}
        lastLinkMail={patient.lastLinkMail}
        timeZone={patient.timeZone}
      />
    </>
  )
}

/** Whoever is no patient here any more, and the way back. */
export async function Archive({ patient }: Props) {
  const t = await getTranslations('patient.archive')
  const format = await getFormatter()
  const fields = { patientId: patient.id }
  if (patient.archivedAt) {
    const date = format.dateTime(patient.archivedAt, { dateStyle: 'medium', timeZone: patient.timeZone })
    return (
      <Notice>
        <p className="mb-2">{t('is', { date })}</p>
        <OneTapForm action={restore} fields={fields} label={t('back')} />
      </Notice>
    )
  }
  return (
    <Disclosure summary={t('ask')}>
      <p className="mb-3 max-w-prose">{t('lead')}</p>
      <OneTapForm action={archive} fields={fields} label={t('go')} />
    </Disclosure>
  )
}

async function MadeLinks({ patient }: Props) {
  const t = await getTranslations('patient')
  const list = await getTranslations('patients')
  const format = await getFormatter()
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeZone: patient.timeZone })
  return patient.links.length === 0 ? (
    <p className="mt-4 text-muted">{t('noLinks')}</p>
  ) : (
    <ul data-print="no" className="mt-4 border-t border-rule">
      {patient.links.map((link) => (
        <li key={link.id} className="flex flex-wrap justify-between gap-x-4 gap-y-1 border-b border-rule py-2">
          <span>
            {t('made', { date: day(link.createdAt) })},{' '}
            {link.identifiedAt ? t('opened', { date: day(link.identifiedAt) }) : t('neverOpened')}
          </span>
          <span>
            {link.problem ? list(`linkState.${link.problem}`) : list('linkState.open', { date: day(link.expiresAt) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
