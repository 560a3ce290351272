import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DeviceList } from '@/components/account/device-list'
import { NewDeviceForm } from '@/components/account/new-device-form'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { viewDevices } from '@/lib/operations/devices/view-devices'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import { add, remove } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('devices'),
  // What an iPhone puts on its home screen from this page.
  manifest: '/api/home-screen',
})

const acts = ['added', 'removed'] as const

export default guarded(['devices', 'form', 'obstacles'], async ({ searchParams }: PageProps<'/account/devices'>) => {
  const actor = await currentStaff()
  const { devices, timeZone, key, isFull } = valueOrLeave(await viewDevices(actor, {}))
  const { done } = await searchParams
  const said = acts.find((each) => each === done)
  const t = await getTranslations('devices')
  return (
    <ClinicFrame actor={actor} at="account">
      <PageTitle above={<TextLink href="/account">{t('back')}</TextLink>} lead={t('lead')}>
        {t('title')}
      </PageTitle>
      <div className="flex max-w-[46rem] flex-col gap-8">
        {said ? (
          <Notice kind="success" role="status">
            {t(`done.${said}`)}
          </Notice>
        ) : null}
        {key === null ? <p className="max-w-prose">{t('notHere')}</p> : null}
        <section aria-labelledby="list-title">
          <h2 id="list-title" className="mb-2 text-heading font-bold">
            {t('listTitle')}
          </h2>
          {devices.length === 0 ? (
            <p>{t('none')}</p>
          ) : (
            <>
              <DeviceList devices={devices} timeZone={timeZone} remove={remove} />
              <p className="mt-3 max-w-prose text-small text-muted">{t('removeHint')}</p>
            </>
          )}
        </section>
        {key === null ? null : (
          <section aria-labelledby="add-title">
            <h2 id="add-title" className="mb-2 text-heading font-bold">
              {t('addTitle')}
            </h2>
            {isFull ? (
              <p className="max-w-prose">{t('full')}</p>
            ) : (
              <NewDeviceForm key={`${String(said)} ${String(devices.length)}`} serverKey={key} send={add} />
            )}
          </section>
        )}
      </div>
    </ClinicFrame>
  )
})
