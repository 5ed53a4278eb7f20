/** Keeps cookies, sends forms with their token, and JSON as a program does. */
export class Visitor {
  #address;
  #jar = new Map();

  constructor(address) {
    this.#address = address;
  }

  get cookies() {
    return [...this.#jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** The token of the form on a page. */
  async token(page) {
    const text = await (await this.#send(page)).text();
    return /name="csrf_token" value="([^"]+)"/.exec(text)[1].replaceAll('&#43;', '+');
  }

  /** Sends the form of a page, which is at the page's own address. */
  async submit(page, fields) {
    const body = new URLSearchParams({ csrf_token: await this.token(page), ...fields });
    await this.#expect(303, page, { method: 'POST', body });
  }

  /** Makes a record. */
  async create(path, record) {
    const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
    await this.#expect(201, path, { method: 'POST', headers, body: JSON.stringify(record) });
  }

  async #expect(status, path, options) {
    const answer = await this.#send(path, options);
    if (answer.status !== status) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    await answer.arrayBuffer();
  }

  async #send(path, options = {}) {
    const answer = await fetch(this.#address + path, { redirect: 'manual', ...options, headers: { ...options.headers, Cookie: this.cookies } });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
      if (value) this.#jar.set(name, value);
      else this.#jar.delete(name);
    }
    return answer;
  }
}
