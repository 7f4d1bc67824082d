import { createReadStream } from "node:fs";
import { createUnzip } from "node:zlib";

/** The most bytes of one entry, or of everything else in the file. Strings in Node have fewer than 2 ** 29 characters. */
const maxBytes = 256 * 2 ** 20;

/**
 * The entries of a HAR file, read one by one, so that memory does not grow with the file. Files named `.gz` or `.zhar` are
 * decompressed.
 *
 * @throws Error that names the file, if it cannot be read or is not HAR.
 */
export async function* harEntries(file: string): AsyncGenerator<unknown> {
  const splitter = new EntrySplitter();
  try {
    for await (const chunk of bytesOf(file)) for (const entry of splitter.add(chunk)) yield JSON.parse(entry);
    const { entries } = Object(Object(JSON.parse(splitter.rest())).log);
    if (!Array.isArray(entries)) throw new RangeError("not a HAR file: log.entries must be an array");
  } catch (error) {
    // The parser's own message quotes the file, which is full of secrets.
    if (error instanceof SyntaxError) throw new Error(`cannot read ${file}: not valid JSON`);
    if (error instanceof RangeError) throw new Error(`cannot read ${file}: ${error.message}`);
    if (/^Z_/.test(Object(error).code)) throw new Error(`cannot read ${file}: the gzip data is incomplete or invalid`);
    throw error;
  }
}

const chunkSize = 2 ** 20;

function bytesOf(file: string): AsyncIterable<Buffer> {
  const stream = createReadStream(file, { highWaterMark: chunkSize });
  if (!/\.(gz|zhar)$/i.test(file)) return stream;
  const unzip = createUnzip({ chunkSize });
  stream.on("error", (error) => unzip.destroy(error));
  return stream.pipe(unzip);
}

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Cuts the text of a HAR file into its entries, which are the items of the list at `log.entries`, and the rest. */
export class EntrySplitter {
  /** How many objects and lists are open. The list of entries is the third. */
  #depth = 0;
  #isString = false;
  /** Whether the first byte of the next chunk is escaped. */
  #isEscaped = false;
  #isInLog = false;
  #isInEntries = false;
  readonly #rest: Buffer[] = [];
  #restBytes = 0;
  /** The last bytes of the rest, as one character each. */
  #tail = "";
  #entry: Buffer[] = [];
  #entryBytes = 0;
  #count = 0;

  /** Reads a chunk, and returns the entries that end in it. */
  *add(chunk: Buffer): Generator<string> {
    let start = 0;
    for (let index = 0; index < chunk.length; index++) {
      if (this.#isString) index = this.#endOfString(chunk, index);
      else if (chunk[index] === quote) this.#isString = true;
      else if (chunk[index] === openBrace || chunk[index] === openBracket) {
        this.#depth++;
        if (this.#depth > 3) continue;
        this.#keep(chunk.subarray(start, index));
        start = index;
        if (this.#depth === 2) this.#isInLog = this.#isAfter("log");
        this.#isInEntries = this.#depth === 3 && this.#isInLog && this.#isAfter("entries");
        if (this.#isInEntries) this.#keepRest(chunk.subarray(start, ++start));
      } else if (chunk[index] === closeBrace || chunk[index] === closeBracket) {
        this.#depth--;
        if (!this.#isInEntries || this.#depth > 2) continue;
        const entry = this.#endEntry(chunk.subarray(start, index));
        if (this.#count > 0 || entry.trim() !== "") yield entry;
        this.#isInEntries = false;
        start = index;
      } else if (chunk[index] === comma && this.#isInEntries && this.#depth === 3) {
        yield this.#endEntry(chunk.subarray(start, index));
        this.#count++;
        start = index + 1;
      }
    }
    this.#keep(chunk.subarray(start));
  }

  /** The text without the entries. */
  rest(): string {
    return new TextDecoder().decode(Buffer.concat(this.#rest));
  }

  /** Where an open string ends, or else the end of the chunk. */
  #endOfString(chunk: Buffer, from: number): number {
    for (let index = from + Number(this.#isEscaped); ; ) {
      const end = chunk.indexOf(quote, index);
      const stop = end < 0 ? chunk.length : end;
      let start = stop;
      while (start > index && chunk[start - 1] === backslash) start--;
      this.#isEscaped = (stop - start) % 2 === 1;
      if (end < 0) return stop;
      if (!this.#isEscaped) {
        this.#isString = false;
        return end;
      }
      this.#isEscaped = false;
      index = end + 1;
    }
  }

  /** Whether the rest ends with the name of a property. */
  #isAfter(name: string): boolean {
    return new RegExp(`"${name}"\\s*:\\s*$`).test(this.#tail);
  }

  #keep(bytes: Buffer): void {
    if (!this.#isInEntries) {
      this.#keepRest(bytes);
      return;
    }
    this.#entryBytes += bytes.length;
    if (this.#entryBytes > maxBytes)
      throw new RangeError(`entry ${this.#count} is larger than ${maxBytes / 2 ** 20} MiB`);
    this.#entry.push(bytes);
  }

  #keepRest(bytes: Buffer): void {
    this.#restBytes += bytes.length;
    if (this.#restBytes > maxBytes) throw new RangeError(`more than ${maxBytes / 2 ** 20} MiB outside of log.entries`);
    this.#rest.push(bytes);
    this.#tail = (this.#tail + bytes.subarray(-256).toString("latin1")).slice(-256);
  }

  #endEntry(bytes: Buffer): string {
    this.#keep(bytes);
    const entry = Buffer.concat(this.#entry).toString();
    this.#entry = [];
    this.#entryBytes = 0;
    return entry;
  }
}
