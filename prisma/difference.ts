import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { withSchemaEngine } from './schema-engine'

const schemaFile = fileURLToPath(new URL('schema.prisma', import.meta.url))

/** An empty schema to read a database into; the engine describes partial indexes only when told that it may. */
const blank = `generator client {
  provider        = "prisma-client"
  previewFeatures = ["partialIndexes"]
}

datasource db {
  provider = "postgresql"
}
`

/**
 * The SQL that schema.prisma cannot say lives in the migrations alone: partial indexes, an index of trigrams, checks,
 * row-level security.
 */
const sayable = (schema: string) =>
  schema
    .split('\n')
    .filter((line) => !/^\s*@@(index|unique)\(.*(where:|gin_trgm_ops)/.test(line))
    .join('\n')

/** The SQL that would bring a migrated database to schema.prisma; empty when the two agree. */
export const difference = async (migratedUrl: string): Promise<string> => {
  const wanted = await readFile(schemaFile, 'utf8')
  const container = (content: string) => ({ files: [{ path: 'schema.prisma', content }] })
  const { stdout } = await withSchemaEngine(migratedUrl, async (engine) => {
    const { schema } = await engine.introspect({
      schema: container(blank),
      baseDirectoryPath: fileURLToPath(new URL('.', import.meta.url)),
      force: true,
      compositeTypeDepth: -1,
      namespaces: null,
    })
    return engine.diff({
      from: { tag: 'schemaDatamodel', ...container(sayable(schema.files[0]?.content ?? blank)) },
      to: { tag: 'schemaDatamodel', ...container(wanted) },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
  })
  return (stdout ?? '').replace('-- This is an empty migration.', '').trim()
}
