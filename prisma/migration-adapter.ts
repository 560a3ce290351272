import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { applyScript } from './apply-script'

/*
 * PostgreSQL's own type "char", one byte in the catalogs, is read by the engine and refused by the adapter. On its way
 * through the adapter it is called an array of them, which no catalog query has, and set right behind it.
 */
const charOid = 18
const charArrayOid = 1002

class CatalogPool extends pg.Pool {
  // The adapter asks with one configuration object and waits for the promise; it uses none of the other forms.
  override query = (async (config: pg.QueryArrayConfig) => {
    const client = await this.connect()
    try {
      const result = await client.query(config)
      for (const field of result.fields) if (field.dataTypeID === charOid) field.dataTypeID = charArrayOid
      return result
    } finally {
      client.release()
    }
  }) as unknown as pg.Pool['query']
}

/**
 * The adapter for migrating. Prisma's own cuts a script at every semicolon, inside comments and function bodies too,
 * and runs the pieces one by one; here a script is applied entirely or not at all.
 */
export class MigrationAdapter extends PrismaPg {
  readonly #pool: pg.Pool

  constructor(url: string) {
    const pool = new CatalogPool({ connectionString: url, max: 2 })
    // A connection that breaks while nobody asks anything of it is no reason to end the process.
    pool.on('error', () => undefined)
    pool.on('connect', (client) => client.on('error', () => undefined))
    super(pool)
    this.#pool = pool
  }

  override async connect() {
    const adapter = await super.connect()
    const queryRaw = adapter.queryRaw.bind(adapter)
    adapter.queryRaw = async (query) => {
      const result = await queryRaw(query)
      const columnTypes = result.columnTypes.map((type) =>
        type === ColumnTypeEnum.CharacterArray ? ColumnTypeEnum.Character : type,
      )
      return { ...result, columnTypes }
    }
    adapter.executeScript = async (script) => {
      const client = await this.#pool.connect()
      try {
        await applyScript(client, script)
      } catch (error) {
        // The adapter's own translation, without which the engine cannot say what PostgreSQL said.
        ;(adapter as unknown as { onError: (error: unknown) => never }).onError(error)
      } finally {
        client.release()
      }
    }
    return adapter
  }

  /** The engine keeps its lock as long as a connection of it lives. */
  end() {
    return this.#pool.end()
  }
}
