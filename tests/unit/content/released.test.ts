import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { contentsOf } from '@/lib/content/check/current'
import { releasedProblems } from '@/lib/content/check/released'
import { fingerprintOf } from '@/lib/content/fingerprint'
import { backPainIntake } from '@/lib/content/pathways/back-pain/intake/form'
import { backPain } from '@/lib/content/pathways/back-pain/pathway'
import { entriesOf } from '@/lib/content/release/entries'
import { knowsItsVersions, readLedger, release, releasedFolder } from '@/lib/content/release/folder'
import { asWritten } from '@/lib/content/release/format'
import { locales, type Questionnaire } from '@/lib/intake/questionnaire'
import { rulesByFingerprint } from '@/lib/content/release/rules'
import { findQuestionnaire } from '@/lib/pathways/forms'
import type { Pathway } from '@/lib/pathways/pathway'
import type { RuleSet } from '@/lib/triage/rule'

const own = releasedFolder(backPain)

test('what is current has been released, and nothing that was released has changed', () => {
  expect(releasedProblems(backPain, readLedger(own))).toEqual([])
})

test('every released questionnaire is in the list that a build holds: npm run release writes it', async () => {
  expect(await knowsItsVersions(own, asWritten)).toBe(true)
})

describe('every released file', () => {
  const { files, fingerprints } = readLedger(own)
  it.each(Object.keys(files))('%s is what its fingerprint says', (name) => {
    expect(fingerprintOf(files[name] ?? {})).toBe(fingerprints.files[name])
  })

  it.each(Object.entries(files).filter(([name]) => name.includes('-questionnaire-')))('%s is found', (_name, file) => {
    const { id, version } = file as Questionnaire
    expect(findQuestionnaire([backPain], id, version)).toEqual(file)
  })

  it.each(Object.entries(files).filter(([name]) => name.includes('-rules-')))('%s is found', (_name, file) => {
    const { fingerprint, ...rules } = file as RuleSet
    expect(fingerprintOf(rules)).toBe(fingerprint)
    expect(rulesByFingerprint([backPain]).get(fingerprint)).toEqual(file)
  })
})

test('the current rule set is found by its fingerprint, and no other by any', () => {
  expect(rulesByFingerprint([backPain]).get(backPainIntake.ruleSet.fingerprint)).toBe(backPainIntake.ruleSet)
  expect(rulesByFingerprint([backPain]).get('0'.repeat(64))).toBeUndefined()
})

describe('a release', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'keel-released-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const releasing = (pathway: Pathway) =>
    release(folder, contentsOf(pathway).flatMap(entriesOf), (text) => Promise.resolve(text))
  const problemsOf = (pathway = backPain) => releasedProblems(pathway, readLedger(folder))
  const withIntake = (change: Partial<Pathway['intake']>): Pathway => ({
    ...backPain,
    intake: { ...backPain.intake, ...change },
  })
  const everything = () => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])
  const { questionnaire } = backPainIntake
  const reworded = { ...questionnaire, pages: questionnaire.pages.slice(1) }

  it('is needed before anything is built', () => {
    expect(problemsOf().map(({ problem }) => problem)).toContain(
      `the questionnaire back-pain was never released as version ${String(backPainIntake.questionnaire.version)}: npm run release does so`,
    )
    expect(problemsOf()).toHaveLength(4 + locales.length * backPain.handouts.length)
  })

  it('writes the questionnaire, the rules and every fingerprint, once', async () => {
    const version = String(backPainIntake.questionnaire.version)
    const rules = String(backPainIntake.ruleSet.version)
    const checkIn = String(backPain.checkIn.questionnaire.version)
    const checkInRules = String(backPain.checkIn.ruleSet.version)
    const added = [
      `back-pain-questionnaire-${version}.json`,
      `back-pain-rules-${rules}.json`,
      `back-pain-check-in-questionnaire-${checkIn}.json`,
      `back-pain-check-in-rules-${checkInRules}.json`,
    ]
    const first = await releasing(backPain)
    expect('added' in first && first.added.filter((name) => name.endsWith('.json')).sort()).toEqual([...added].sort())
    expect(readdirSync(folder).sort()).toEqual([...added, 'fingerprints.json', 'versions.ts'].sort())
    expect(problemsOf()).toEqual([])
    const before = everything()
    expect(await releasing(backPain)).toEqual({ added: [] })
    expect(everything()).toEqual(before)
  })

  it('takes a file from before there were fingerprints as it is', async () => {
    writeFileSync(join(folder, 'back-pain-questionnaire-1.json'), '{"id":"back-pain","version":1}')
    expect(problemsOf()).toContainEqual({
      file: 'lib/content/pathways/back-pain/released/back-pain-questionnaire-1.json',
      id: 'released',
      problem: 'it has no fingerprint: npm run release writes it',
    })
    await releasing(backPain)
    expect(problemsOf()).toEqual([])
  })

  it('refuses other words under the same version, and then writes nothing', async () => {
    await releasing(backPain)
    const before = everything()
    const version = backPainIntake.questionnaire.version
    const problem = `the questionnaire back-pain was released as version ${String(version)} with other words: give it version ${String(version + 1)}`
    expect(await releasing(withIntake({ questionnaire: reworded }))).toEqual({ refused: [problem] })
    expect(everything()).toEqual(before)
    expect(problemsOf(withIntake({ questionnaire: reworded }))).toEqual([
      { file: 'lib/content/pathways/back-pain/intake/questionnaire.ts', id: 'back-pain', problem },
    ])
  })

  it('lets other words be under the next version, and keeps the one before', async () => {
    await releasing(backPain)
    const next = { ...reworded, version: reworded.version + 1 }
    const added = `back-pain-questionnaire-${String(next.version)}.json`
    expect(await releasing(withIntake({ questionnaire: next }))).toEqual({ added: [added] })
    expect(problemsOf()).toEqual([])
    expect(problemsOf(withIntake({ questionnaire: next }))).toEqual([])
  })

  it('names the rule set whose rules are others', async () => {
    await releasing(backPain)
    const ruleSet = { ...backPainIntake.ruleSet, rules: backPainIntake.ruleSet.rules.slice(1) }
    expect(problemsOf(withIntake({ ruleSet }))).toMatchObject([
      { file: 'lib/content/pathways/back-pain/rules/rule-set.ts' },
    ])
    expect(await releasing(withIntake({ ruleSet }))).toMatchObject({
      refused: [expect.stringMatching(/^the rule set back-pain was released .* with other rules/)],
    })
  })

  it('names the handout and the language that were reworded', async () => {
    await releasing(backPain)
    const handouts = backPain.handouts.map((entry) =>
      entry.handout === 'h6'
        ? { ...entry, words: { ...entry.words, es: { ...entry.words.es, title: 'El calor' } } }
        : entry,
    )
    const [problem, ...more] = problemsOf({ ...backPain, handouts })
    expect(more).toEqual([])
    expect(problem).toMatchObject({ file: 'lib/content/handouts/h6-heat-and-cold/es.ts', id: 'h6' })
    expect(problem?.problem).toMatch(/^the handout h6 was released as version \d+ with other words in es: give it/)
  })

  it('sees a released file that was changed or taken away, and refuses until it is back', async () => {
    await releasing(backPain)
    const name = `back-pain-rules-${String(backPainIntake.ruleSet.version)}.json`
    const file = join(folder, name)
    const was = readFileSync(file, 'utf8')
    writeFileSync(file, was.replace('Saddle numbness', 'Saddle'))
    const [changed, gone] = [
      'it was released and has changed since: put it back as it was',
      'it was released and is gone: bring it back',
    ]
    expect(problemsOf()).toEqual([
      { file: `lib/content/pathways/back-pain/released/${name}`, id: 'released', problem: changed },
    ])
    expect(await releasing(backPain)).toEqual({ refused: [`${name}: ${changed}`] })
    rmSync(file)
    expect(problemsOf().map(({ problem }) => problem)).toEqual([gone])
    expect(await releasing(backPain)).toEqual({ refused: [`${name}: ${gone}`] })
    writeFileSync(file, was)
    expect(problemsOf()).toEqual([])
  })
})
