/** A cache storage and a network in memory, with switches for what goes wrong. */
import { createHash } from 'node:crypto';
import type { PrecacheEntry } from '../../src/service-worker/manifest';

/** A file of a build as the worker knows it, where the network answers with `text`; left out, with what it says by itself. */
export const entryOf = (url: string, revision: string | null, text = `file /${url}`): PrecacheEntry => ({
  url,
  revision,
  digest: createHash('sha256').update(text).digest('base64').slice(0, 22),
});

const types: Record<string, string> = {
  json: 'application/json',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
};

/** The answer of a good host. */
export const answerWith = (path: string, text: string): Response =>
  new Response(text, { headers: { 'content-type': types[path.split('.').at(-1) ?? ''] ?? 'text/html' } });

class FakeCache {
  readonly files = new Map<string, Response>();
  constructor(private readonly room: { left: number }) {}

  async match(key: string): Promise<Response | undefined> {
    return this.files.get(key)?.clone();
  }

  async put(key: string, file: Response): Promise<void> {
    if (this.room.left <= 0) throw new DOMException('No room.', 'QuotaExceededError');
    this.room.left -= 1;
    this.files.set(key, file);
  }

  async delete(key: string | { url: string }): Promise<boolean> {
    return this.files.delete(typeof key === 'string' ? key : key.url);
  }

  async keys(): Promise<{ url: string }[]> {
    return [...this.files.keys()].map((url) => ({ url }));
  }
}

export class FakeCaches {
  readonly all = new Map<string, FakeCache>();
  readonly room = { left: 1000 };
  blocked = false;

  async open(name: string): Promise<FakeCache> {
    this.guard();
    const cache = this.all.get(name) ?? new FakeCache(this.room);
    this.all.set(name, cache);
    return cache;
  }

  async has(name: string): Promise<boolean> {
    this.guard();
    return this.all.has(name);
  }

  async delete(name: string): Promise<boolean> {
    this.guard();
    return this.all.delete(name);
  }

  async keys(): Promise<string[]> {
    this.guard();
    return [...this.all.keys()];
  }

  /** The addresses in a cache, in order; empty where there is no such cache. */
  list(name: string): string[] {
    return [...(this.all.get(name)?.files.keys() ?? [])].sort();
  }

  private guard(): void {
    if (this.blocked) throw new DOMException('The operation is insecure.', 'SecurityError');
  }
}

export class FakeNetwork {
  readonly asked: { path: string; cache: string }[] = [];
  offline = false;
  /** Paths that answer with something else than their file, by how the browser asks; undefined is the file. */
  readonly wrong = new Map<string, (cache: string) => Response | undefined>();

  readonly fetch = async (address: string, options: { cache: string }): Promise<Response> => {
    const path = new URL(address).pathname;
    this.asked.push({ path, cache: options.cache });
    if (this.offline) throw new TypeError('Failed to fetch');
    return this.wrong.get(path)?.(options.cache) ?? answerWith(path, `file ${path}`);
  };
}

/** A store as `localStorage` is, which can refuse. */
export class FakeStore {
  readonly values = new Map<string, string>();
  refuses = false;
  get length(): number {
    this.guard();
    return this.values.size;
  }
  key(index: number): string | null {
    return [...this.values.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    this.guard();
    return this.values.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.guard();
    this.values.set(key, value);
  }
  removeItem(key: string): void {
    this.guard();
    this.values.delete(key);
  }
  private guard(): void {
    if (this.refuses) throw new DOMException('Access is denied.', 'SecurityError');
  }
}
