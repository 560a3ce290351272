import 'server-only'
import { z } from 'zod'
import { listed } from '@/lib/audit/listed'
import { findHandout } from '@/lib/content/handouts/library'
import { getClinic } from '@/lib/db/clinics'
import { findCopies, type Published } from '@/lib/db/handout-versions'
import { keptVersions, listGiven } from '@/lib/db/kept-versions'
import { everyLanguage } from '@/lib/handouts/handout'
import { isWritable } from '@/lib/intake/answers'
import { type Locale, locales } from '@/lib/intake/questionnaire'
import { listedName } from '@/lib/patients/name'
import { refused } from '@/lib/result'
import { type Context, defineQuery, done } from '../gateway'
import { changesBetween } from '../steps/draft-changes'
import { loadSendable } from '../steps/load-sendable'

const pageSize = 50
const versionNumber = z.coerce.number().int().positive().nullable().catch(null)

/**
 * Every version of a handout that is out or was given here: any two beside each other, and to whom one of them went. What cannot be read of
 * the question asks for the newest two, and for nobody.
 */
export const viewVersions = defineQuery({
  who: 'staff',
  action: 'handout.browse',
  input: z.object({
    handout: z.string().max(36).refine(isWritable),
    from: versionNumber,
    to: versionNumber,
    locale: z.enum(locales).catch('en'),
    /** To whom this one went. */
    of: versionNumber,
    after: z.uuid().nullable().catch(null),
  }),
  load: loadVersions,
  run: async ({ tx, clinicId }, { versions, keels, isOut }, { handout, locale, of, after, ...asked }) => {
    const known = (version: number | null) => versions.find((each) => each.version === version)?.version
    const to = known(asked.to) ?? versions[0].version
    const from = known(asked.from) ?? versions.find(({ version }) => version < to)?.version ?? to
    const copies = [
      ...keels,
      ...(await findCopies(
        tx,
        clinicId,
        [from, to].map((version) => ({ handout, version })),
      )),
    ]
    const copiesOf = (version: number) => copies.filter((each) => each.version === version)
    const [newest] = copiesOf(to)
    const shown = known(of) ?? null
    const given =
      shown === null ? [] : await listGiven(tx, clinicId, { handout, version: shown, after, size: pageSize })
    const page = given.slice(0, pageSize)
    return done(
      {
        ...{ title: newest?.title ?? '', isOut, versions, from, to, locale, of: shown },
        timeZone: (await getClinic(tx, clinicId)).timeZone,
        languages: locales.filter((each) => copies.some((copy) => copy.locale === each)),
        changes: from === to ? null : changesBetween(copiesOf(from), copiesOf(to), locale),
        given: page.map(({ givenName, familyName, patientId, isRestricted, ...rest }) => ({
          ...rest,
          // What a restricted record was given to read would tell why they come.
          patient: isRestricted ? null : { id: patientId, name: listedName({ givenName, familyName }) },
        })),
        next: given.length > pageSize ? (page.at(-1)?.id ?? null) : null,
      },
      ...listed(
        'given',
        page.filter(({ isRestricted }) => !isRestricted).map(({ patientId }) => patientId),
      ),
    )
  },
})

interface Version {
  readonly version: number
  readonly languages: readonly Locale[]
  readonly sent: number
}

async function loadVersions(context: Context<'staff'>, { handout }: { readonly handout: string }) {
  const [sendable] = await loadSendable(context, [handout])
  const kept = await keptVersions(context.tx, context.clinicId, handout)
  const entry = findHandout(handout)
  const isNew = entry !== undefined && kept.every(({ version }) => version !== entry.version)
  const out: readonly Version[] = isNew ? [{ version: entry.version, languages: locales, sent: 0 }] : []
  const [first, ...more] = [...out, ...kept].sort((one, other) => other.version - one.version)
  const keels: readonly Published[] = isNew ? everyLanguage(entry) : []
  if (!first) return refused('not-found')
  return { versions: [first, ...more] as const, keels, /** It can be sent today. */ isOut: sendable !== undefined }
}
