/**
 * What is said of requests, by their ids, for as long as somebody waits for the reply. A page goes on being drawn for
 * whoever has left: what it says then nobody would ever take, and whoever only asks and leaves would fill the memory.
 */
export class WhileOpen extends Map {
  #open = new Set()

  open({ headers }, response) {
    const id = headers['x-request-id']
    this.#open.add(id)
    response.once('close', () => {
      this.#open.delete(id)
      this.delete(id)
    })
    return id
  }

  set(id, said) {
    return this.#open.has(id) ? super.set(id, said) : this
  }
}
