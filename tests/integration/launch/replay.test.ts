import pg from 'pg'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { fingerprintOf } from '@/lib/content/fingerprint'
import { backPainCheckIn } from '@/lib/content/pathways/back-pain/check-in/form'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { replay } from '@/lib/launch/replay'
import { reportLines } from '@/lib/launch/replay-report'
import { age } from '@/lib/intake/condition'
import type { Rule, RuleSet } from '@/lib/triage/rule'
import { must } from '@/prisma/sample/live-story'
import { advance, calm, newFollowed, sendCheckIn, thursday } from '@/tests/support/check-in'
import { testKeel } from '@/tests/support/keel'
import { testMailServer } from '@/tests/support/mail-server'
import { newAlert, newCase, submit } from '@/tests/support/patient'

testMailServer()
const keel = testKeel()

const withRules = (rules: readonly Rule[], of: RuleSet = backPainIntake.ruleSet): RuleSet => {
  const changed = { ...of, version: of.version + 1, rules }
  return { ...changed, fingerprint: fingerprintOf(changed) }
}

const replaying = async (ruleSet?: RuleSet) => {
  const [row] = await keel.asOwner('SELECT current_database() AS name')
  const url = Object.assign(new URL(inject('ownerUrl')), { pathname: `/${String(row?.name)}` })
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    return await replay(client, ruleSet)
  } finally {
    await client.end()
  }
}

const ids = async (tier: string) =>
  (await keel.asOwner('SELECT id FROM submission WHERE tier = $1 ORDER BY clinic_id, id', [tier])).map(({ id }) => id)

describe('replay', () => {
  beforeAll(async () => {
    for (const clinic of [keel.here, keel.there]) {
      await newCase(keel, clinic)
      must(await submit(await newAlert(keel, clinic), 1))
    }
  })

  it('with the rules of today finds everyone as they were', async () => {
    expect(await replaying()).toEqual({
      count: 4,
      changed: [],
      byTier: {},
      wouldFire: {},
      wouldNotFire: {},
      unfaithful: [],
    })
  })

  it('writes nothing, in any table', async () => {
    const before = await keel.contents()
    expect(before.submission).toMatch(/^4 /)
    await replaying()
    await replaying(withRules([]))
    expect(await keel.contents()).toEqual(before)
  })

  it('shows whom a rule that is taken away would lower', async () => {
    const rules = backPainIntake.ruleSet.rules.filter(({ id }) => id !== 'ces-retention')
    expect(await replaying(withRules(rules))).toEqual({
      count: 4,
      changed: await ids('EMERGENCY'),
      byTier: { 'EMERGENCY → SOON': 2 },
      wouldFire: {},
      wouldNotFire: { 'ces-retention': 2 },
      unfaithful: [],
    })
  })

  it('shows whom a rule that is added would raise', async () => {
    const [first] = backPainIntake.ruleSet.rules
    if (first?.kind !== 'flag') throw new Error('the first rule is a flag')
    const everyone: Rule = { ...first, id: 'everyone', grades: [{ when: age({ atLeast: 0 }), tier: 'URGENT' }] }
    const report = await replaying(withRules([...backPainIntake.ruleSet.rules, everyone]))
    expect(report).toMatchObject({ byTier: { 'SOON → URGENT': 2 }, wouldFire: { everyone: 4 }, unfaithful: [] })
    expect(report.changed).toEqual(await ids('SOON'))
  })

  it('says it in numbers, rules and ids', async () => {
    const lines = reportLines(await replaying(withRules([]))).join('\n')
    expect(lines).toMatch(/Submissions replayed +4/)
    expect(lines).toMatch(/EMERGENCY → ROUTINE +2/)
    expect(lines).toMatch(/ces-retention +2/)
    expect(lines).toMatch(/do not come out as stored \(must be 0\) +0/)
    expect(lines).not.toMatch(/Rivera|Alex/)
  })

  it('reads a check-in by its own rules', async () => {
    const followed = await newFollowed(keel, keel.here)
    must(await advance(keel.here, followed, thursday()))
    await sendCheckIn(followed.patient, { ...calm, 'pain-since': 'worse' }, thursday(5))
    const { count, changed, unfaithful } = await replaying()
    expect([count, changed, unfaithful]).toEqual([6, [], []])
  })

  it('shows whom other rules for check-ins would move, and moves no whole form by them', async () => {
    const answered = await keel.asOwner('SELECT id, tier FROM submission WHERE questionnaire = $1 ORDER BY id', [
      backPainCheckIn.questionnaire.id,
    ])
    expect(answered.map(({ tier }) => tier)).toEqual(['SOON'])
    const report = await replaying(withRules([], backPainCheckIn.ruleSet))
    expect(report).toMatchObject({ count: 6, byTier: { 'SOON → ROUTINE': 1 }, wouldFire: {}, unfaithful: [] })
    expect(report.changed).toEqual(answered.map(({ id }) => id))
    const forms = await replaying(withRules([]))
    expect(forms.changed).toHaveLength(5)
    expect(forms.changed).not.toContain(answered[0]?.id)
  })

  it('names what does not come out as it was stored, or what nobody can read any more', async () => {
    const [mild, other] = await ids('SOON')
    await keel.asOwner(`UPDATE submission SET tier = 'ROUTINE' WHERE id = $1`, [mild])
    await keel.asOwner(`UPDATE submission SET rule_set = $2, questionnaire_version = 99 WHERE id = $1`, [
      other,
      '0'.repeat(64),
    ])
    expect((await replaying()).unfaithful).toEqual([mild, other])
  })
})
