import { join } from "node:path";
import { deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { EntrySplitter, harEntries } from "../../../src/verify/har-entries.ts";
import { writeText } from "../../har.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

/** Writes a file that lasts for one test. */
async function writeBytes(name: string, bytes: Uint8Array): Promise<string> {
  return join(await temporaryFolder({ [name]: bytes }), name);
}

async function entriesIn(file: string): Promise<unknown[]> {
  const entries: unknown[] = [];
  for await (const entry of harEntries(file)) entries.push(entry);
  return entries;
}

test("entries are those of JSON.parse, whatever they contain and however the file is split", () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('"', "\\", '\\"', '"entries":[', '{"log":{', "[,]", "}", "é"));
  const value = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, text, fc.integer(), fc.array(tie("value")), fc.dictionary(text, tie("value"))),
  })).value;
  const log = fc.record({ entries: fc.array(value), creator: value, pages: fc.array(value) });
  const indent = fc.constantFrom(0, 2, "\t");
  const cut = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(log, value, indent, cut, fc.constantFrom("", "\uFEFF"), (written, other, space, size, mark) => {
      const har = { other: { entries: [other], log: [other] }, log: written, last: other };
      const bytes = Buffer.from(mark + JSON.stringify(har, null, space));
      const splitter = new EntrySplitter();
      const entries: string[] = [];
      for (let start = 0; start < bytes.length; start += size)
        entries.push(...splitter.add(bytes.subarray(start, start + size)));

      expect(entries.map((entry) => JSON.parse(entry))).toEqual(JSON.parse(JSON.stringify(written.entries)));
      expect(JSON.parse(splitter.rest())).toEqual(
        JSON.parse(JSON.stringify({ ...har, log: { ...written, entries: [] } })),
      );
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['{"log":{"entries":[]}}', []],
  ['{"log":{"entries":[ \n ]}}', []],
  ['{"log":{"pages":[{}],"entries"\n:\t[1,"a",[2,[3]],{"b":4}] },"x":[5]}', [1, "a", [2, [3]], { b: 4 }]],
])("%s has the entries %j", async (text, entries) => {
  expect(await entriesIn(await writeText(text))).toEqual(entries);
});

test.each([
  "{ password",
  '{"log":{"entries":[{}',
  '{"log":{"entries":[{},]}}',
  '{"log":{"entries":[,{}]}}',
  '{"log":{"entries":[{"password]}}',
  '{"log":{"entries":[{}]}}}',
  "",
])("%j is not JSON", async (text) => {
  const file = await writeText(text);

  await expect(entriesIn(file)).rejects.toThrow(new Error(`cannot read ${file}: not valid JSON`));
});

test.each([
  "[]",
  "null",
  '{"log":[]}',
  '{"log":{"entries":{}}}',
  '{"x":{"entries":[]}}',
  '{"x":{"log":{"entries":[1]}}}',
])("%s is not HAR", async (text) => {
  const file = await writeText(text);

  await expect(entriesIn(file)).rejects.toThrow(
    new Error(`cannot read ${file}: not a HAR file: log.entries must be an array`),
  );
});

test("compressed files are read", async () => {
  const text = '{"log":{"entries":[{"a":1}]}}';

  expect(await entriesIn(await writeBytes("traffic.har.gz", gzipSync(text)))).toEqual([{ a: 1 }]);
  // mitmproxy compresses files of this name with zlib.
  expect(await entriesIn(await writeBytes("traffic.zhar", deflateSync(text)))).toEqual([{ a: 1 }]);
});

test("a truncated or invalid compressed file is an error that names it", async () => {
  const cut = await writeBytes("cut.har.gz", gzipSync('{"log":{"entries":[]}}').subarray(0, 30));
  const none = await writeBytes("none.har.gz", Buffer.from('{"log":{"entries":[]}}'));

  await expect(entriesIn(cut)).rejects.toThrow(new Error(`cannot read ${cut}: the gzip data is incomplete or invalid`));
  await expect(entriesIn(none)).rejects.toThrow(
    new Error(`cannot read ${none}: the gzip data is incomplete or invalid`),
  );
  await expect(entriesIn(join(cut, "../missing.har.gz"))).rejects.toThrow("ENOENT: no such file or directory, open");
});

test("a file larger than any string is read entry by entry, in constant memory", async () => {
  const entry = gzipSync(`{"text":"${"x".repeat(2 ** 20)}"},`);
  const count = 520;
  const parts = [gzipSync('{"log":{"entries":['), ...Array.from({ length: count }, () => entry), gzipSync("1]}}")];
  const file = await writeBytes("large.har.gz", Buffer.concat(parts));
  const before = process.memoryUsage().rss;
  let [read, peak] = [0, 0];

  for await (const _ of harEntries(file)) {
    read++;
    peak = Math.max(peak, process.memoryUsage().rss);
  }

  expect(read).toBe(count + 1);
  expect((peak - before) / 2 ** 20).toBeLessThan(256);
}, 60_000);

test("an entry that is too large for a string is an error that names the file and the limit", async () => {
  const part = gzipSync("x".repeat(2 ** 20));
  const many = Array.from({ length: 257 }, () => part);
  const entry = await writeBytes("entry.har.gz", Buffer.concat([gzipSync('{"log":{"entries":[1,"'), ...many]));
  const rest = await writeBytes("rest.har.gz", Buffer.concat([gzipSync('{"log":"'), ...many]));

  await expect(entriesIn(entry)).rejects.toThrow(`cannot read ${entry}: entry 1 is larger than 256 MiB`);
  await expect(entriesIn(rest)).rejects.toThrow(`cannot read ${rest}: more than 256 MiB outside of log.entries`);
}, 60_000);
