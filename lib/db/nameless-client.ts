import pg from 'pg'

/**
 * Asks each statement without its name. Behind a pooler the next transaction has another connection, on which nothing was
 * prepared by that name, or something else was.
 */
export class NamelessClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config)
    const ask = this.query.bind(this) as (...asked: readonly unknown[]) => unknown
    this.query = ((asked: unknown, ...rest: readonly unknown[]) => ask(nameless(asked), ...rest)) as pg.Client['query']
  }
}

const nameless = (asked: unknown): unknown =>
  typeof asked === 'object' && asked !== null && 'name' in asked && !('submit' in asked)
    ? { ...asked, name: undefined }
    : asked
