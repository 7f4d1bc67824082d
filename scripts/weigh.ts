import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Bundles and minifies a program: its size after gzip in kilobytes, and the files that are in it. */
export async function weigh(contents: string, resolveDir: string): Promise<{ kilobytes: number; files: string[] }> {
  const stdin = { contents, resolveDir, loader: "ts" } as const;
  const options = { bundle: true, minify: true, format: "esm", metafile: true, write: false } as const;
  const { outputFiles, metafile } = await build({ stdin, ...options });
  const compressed = gzipSync(outputFiles[0]?.contents ?? "", { level: 9 });
  return { kilobytes: compressed.length / 1000, files: Object.keys(metafile.inputs) };
}
