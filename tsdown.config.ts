import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type UserConfig } from "tsdown";

const client = { index: "src/index.ts", webhooks: "src/webhooks/index.ts" };
const tools = { mock: "src/mock/index.ts", verify: "src/verify/index.ts", tools: "src/tools/index.ts" };
const commands = { "mock-cli": "src/cli/mock.ts", "verify-cli": "src/cli/verify.ts", "mcp-cli": "src/cli/mcp.ts" };
const common: UserConfig = { target: "es2022", fixedExtension: false };
const code: UserConfig = {
  ...common,
  dts: false,
  sourcemap: true,
  outputOptions: { chunkFileNames: "shared-[name].js" },
};

/** Leaves the description where it is in the package, beside `dist`, as a module of its own. */
const description: UserConfig["plugins"] = {
  name: "description",
  resolveId: (source) =>
    source.endsWith("/openapi.json") ? { id: "../generated/openapi.json", external: true } : null,
};

/** Writes down the licenses of the packages that are bundled. */
const licenses: UserConfig["plugins"] = {
  name: "licenses",
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
    const packages = new Set(modules.flatMap((id) => /^.*\/node_modules\/((@[^/]+\/)?[^/]+)/.exec(id)?.[0] ?? []));
    const notices = Array.from(packages)
      .sort()
      .map((folder) => {
        const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
        const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
        return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), "utf8").trim() : ""}\n`;
      });
    const source = `The mock, the tools for assistants and the check of recorded traffic contain these packages.\n\n${notices.join("\n---\n\n")}`;
    this.emitFile({ type: "asset", fileName: "THIRD-PARTY-LICENSES.txt", source });
  },
};

/**
 * The client and the receiver of webhooks, which run anywhere; the mock, the checks, the tools and the commands, which read the
 * description; and the types that all share.
 */
const config: UserConfig[] = defineConfig([
  { ...code, entry: client, platform: "neutral" },
  {
    ...code,
    entry: { ...tools, ...commands },
    platform: "neutral",
    // What is bundled is CommonJS. Its maps would be larger than all of the package.
    inputOptions: { resolve: { mainFields: ["main"] } },
    external: /^node:/,
    inlineOnly: false,
    sourcemap: false,
    plugins: [description, licenses],
  },
  {
    ...common,
    entry: { ...client, ...tools },
    dts: { emitDtsOnly: true },
    outputOptions: { chunkFileNames: "[name].js" },
    plugins: [description],
  },
]);

export default config;
