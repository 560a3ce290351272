import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NewPasskeyForm } from '@/components/account/new-passkey-form'
import { PasskeyList } from '@/components/account/passkey-list'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { viewPasskeys } from '@/lib/operations/account/view-passkeys'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import { askForProof } from '../../proof'
import { askNew, remove, rename, saveNew } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('passkeys'),
})

/** What its parts in the browser say. */
const words = ['askPasskey', 'form', 'obstacles', 'passkeys', 'proof'] as const
const acts = ['added', 'renamed', 'removed'] as const

export default guarded(words, async ({ searchParams }: PageProps<'/account/passkeys'>) => {
  const actor = await currentStaff()
  const { passkeys, timeZone, asksCode, provesBy: by, place } = valueOrLeave(await viewPasskeys(actor, {}))
  const { done } = await searchParams
  const said = acts.find((each) => each === done)
  const t = await getTranslations('passkeys')
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
        <section aria-labelledby="list-title">
          <h2 id="list-title" className="mb-2 text-heading font-bold">
            {t('listTitle')}
          </h2>
          {passkeys.length === 0 ? (
            <p>{t('none')}</p>
          ) : (
            <>
              <PasskeyList passkeys={passkeys} timeZone={timeZone} rename={rename} remove={remove} />
              <p className="mt-3 max-w-prose text-small text-muted">{t('removeHint')}</p>
            </>
          )}
        </section>
        <section aria-labelledby="add-title">
          <h2 id="add-title" className="mb-2 text-heading font-bold">
            {t('addTitle')}
          </h2>
          {place === 'open' ? (
            <>
              <p className="mb-3 max-w-prose">{t('addLead')}</p>
              <NewPasskeyForm
                key={`${String(said)} ${String(passkeys.length)}`}
                asksCode={asksCode}
                proof={{ by, ask: askForProof }}
                ask={askNew}
                send={saveNew}
              />
            </>
          ) : (
            <p className="max-w-prose">{t(place)}</p>
          )}
        </section>
      </div>
    </ClinicFrame>
  )
})
