import { getFormatter, getTranslations } from 'next-intl/server'
import { HoldForm } from '@/components/patient/hold-form'
import { RestrictForm } from '@/components/patient/restrict-form'
import { ConfirmedTap } from '@/components/staff/confirmed-tap'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import type { viewPatient } from '@/lib/operations/patients/view-patient'
import { askForProof } from '../../proof'
import { hold, lift, restrict } from './actions'

interface HoldsProps {
  readonly patient: Extract<Awaited<ReturnType<typeof viewPatient>>, { ok: true }>['value']
}

/** That nothing of this record may be erased; to whoever can lift that, why. */
export async function Holds({ patient }: HoldsProps) {
  const t = await getTranslations('patient.hold')
  const format = await getFormatter()
  if (patient.holds.length === 0) return null
  return (
    <div data-print="no" className="mb-3 flex flex-col gap-3">
      {patient.holds.map(({ id, placedAt, by, reason }) => {
        const date = format.dateTime(placedAt, { dateStyle: 'medium', timeZone: patient.timeZone })
        return (
          <Notice key={id} title={t('is', { date, name: by })}>
            {reason === null ? null : <p className="wrap-anywhere">{reason}</p>}
            <p className="mb-2">{t('cannot')}</p>
            {patient.mayHold ? (
              <ConfirmedTap
                action={lift}
                ask={askForProof}
                fields={{ holdId: id, patientId: patient.id }}
                label={t('lift')}
              />
            ) : null}
          </Notice>
        )
      })}
    </div>
  )
}

/** For leads, what is done with all of a record: saved as a file, kept from being erased, erased. */
export async function WholeRecord({ patient }: HoldsProps) {
  const t = await getTranslations('patient.erase')
  const r = await getTranslations('patient.record')
  return (
    <>
      {patient.mayExport ? (
        <p className="py-2">
          <TextLink href={`/patients/${patient.id}/export`}>{r('title')}</TextLink>
        </p>
      ) : null}
      {patient.mayHold && patient.holds.length === 0 ? <HoldForm action={hold} patientId={patient.id} /> : null}
      {patient.mayRestrict && patient.restrictions.length === 0 ? (
        <RestrictForm action={restrict} patientId={patient.id} colleagues={patient.colleagues} />
      ) : null}
      {patient.mayErase ? (
        <p className="py-2">
          <TextLink href={`/patients/${patient.id}/erase`}>{t('ask')}</TextLink>
        </p>
      ) : null}
    </>
  )
}
