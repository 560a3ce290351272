import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SettingsForm } from '@/components/clinic/settings-form'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { timeZonesWith } from '@/lib/clinics/time-zones'
import { pathwaysField, settingsHeld } from '@/lib/forms/settings-fields'
import { viewSettings } from '@/lib/operations/clinic/view-settings'
import { guarded, valueOrLeave } from '../../guarded'
import { startPageOf } from '../../start-page-of'
import { ClinicFrame, currentStaff } from '../clinic-frame'
import { placesFor } from '../places'
import { askForProof } from '../proof'
import { saveSettings } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('settings'),
})

export default guarded(['form', 'obstacles', 'proof', 'settings'], async ({ searchParams }: PageProps<'/settings'>) => {
  const actor = await currentStaff()
  const { settings, revision, pathways, offered } = valueOrLeave(await viewSettings(actor, {}))
  const isSaved = (await searchParams)['saved'] === 'yes'
  const t = await getTranslations('settings')
  const { settings: places } = await placesFor(actor)
  return (
    <ClinicFrame actor={actor} at="settings">
      <PageTitle
        lead={t('lead')}
        aside={
          <span className="flex flex-wrap gap-x-5 gap-y-2">
            {places.map(({ href, label }) => (
              <TextLink key={href} href={href}>
                {label}
              </TextLink>
            ))}
          </span>
        }
      >
        {t('title')}
      </PageTitle>
      <SettingsForm
        key={revision}
        action={saveSettings}
        ask={askForProof}
        revision={revision}
        held={{ ...settingsHeld(settings), [pathwaysField]: offered.join(' ') }}
        pathways={pathways}
        timeZones={timeZonesWith(settings.timeZone)}
        startPage={startPageOf(settings.startAddress)}
        isSaved={isSaved}
      />
    </ClinicFrame>
  )
})
