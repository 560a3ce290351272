import { getFormatter, getTranslations } from 'next-intl/server'
import { ConfirmedTap } from '@/components/staff/confirmed-tap'
import { Notice } from '@/components/ui/notice'
import type { viewPatient } from '@/lib/operations/patients/view-patient'
import { askForProof } from '../../proof'
import { unrestrict } from './actions'

interface RestrictionsProps {
  readonly patient: Extract<Awaited<ReturnType<typeof viewPatient>>, { ok: true }>['value']
}

/** That whoever opens this record says why; to leads, why that is. */
export async function Restrictions({ patient }: RestrictionsProps) {
  const t = await getTranslations('patient.restrict')
  const format = await getFormatter()
  if (patient.restrictions.length === 0) return null
  return (
    <div data-print="no" className="mb-3 flex flex-col gap-3">
      {patient.restrictions.map(({ id, placedAt, by, reason, colleague }) => {
        const date = format.dateTime(placedAt, { dateStyle: 'medium', timeZone: patient.timeZone })
        return (
          <Notice key={id} title={t('is', { date, name: by })}>
            {reason === null ? null : <p className="wrap-anywhere">{reason}</p>}
            {colleague === null ? null : <p className="wrap-anywhere">{t('isColleague', { name: colleague })}</p>}
            <p className="mb-2">{t('says')}</p>
            {patient.mayRestrict ? (
              <ConfirmedTap
                action={unrestrict}
                ask={askForProof}
                fields={{ restrictionId: id, patientId: patient.id }}
                label={t('lift')}
              />
            ) : null}
          </Notice>
        )
      })}
    </div>
  )
}
