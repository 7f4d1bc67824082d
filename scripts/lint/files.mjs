import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A path or an event stands in the folder of the tag that its operations have. */
export const pathFolders = () => ({
  *Operation({ operationId, tags: [tag] = [] }, { location }) {
    const folder = dirname(location.source.absoluteRef);
    if (tag === undefined || basename(folder) === folderOf(tag)) return;
    const right = `openapi/${basename(dirname(folder))}/${folderOf(tag)}`;
    yield [`Move ${operationId} to ${right}, or change its tag to that of its folder.`, "tags"];
  },
});

/**
 * A component stands in a file of its name, in the folder of its kind, is used, and has its name for itself. The folder of an
 * example is that of a declared tag, or is for the bodies of errors.
 */
export const componentFiles = () => {
  const component = /\/openapi\/components\/([a-z]+|examples\/[a-z-]+)\/[A-Z]\w*\.yaml$/;
  const path = /\/openapi\/(paths|webhooks)\/[a-z-]+\/[a-z-]+\.yaml$/;
  const used = new Set();
  return {
    *ref({ $ref }, _, { location }) {
      const file = location?.source.absoluteRef ?? "";
      used.add(file);
      if (component.test(file) || path.test(file)) return;
      yield [`Invalid reference "${$ref}": refer to a file in openapi/components with a name in PascalCase.`];
    },
    *MediaType({ examples }) {
      for (const [name, { $ref }] of Object.entries(examples ?? {})) {
        if ($ref?.endsWith(`/${name}.yaml`)) continue;
        yield [`Refer to components/examples/…/${name}.yaml for the example "${name}".`, ["examples", name]];
      }
    },
    Root: {
      *leave({ tags = [] }, { location }) {
        const files = filesBeside(location);
        const folders = ["errors", ...tags.map(({ name }) => folderOf(name))];
        for (const file of files) {
          if (!used.has(join(dirname(location.source.absoluteRef), file)))
            yield [`${file} is unused. Refer to it or delete it.`];
          if (file.startsWith("components/examples/") && !folders.includes(file.split("/").slice(2, -1).join("/")))
            yield [`Move ${file} to the folder of a declared tag, or to components/examples/errors.`];
        }
        const places = files.map((file) => file.replace(/^components\/examples\/(.*\/)?/, "components/examples/…/"));
        for (const place of places.filter((place, index) => places.indexOf(place) < index)) {
          yield [`Rename one of the files ${place}: example names must be unique.`];
        }
      },
    },
  };
};

/** What stands beside the root of the description in files. A bundle stands alone. */
function filesBeside({ source: { absoluteRef: root } }) {
  if (!root.endsWith("/openapi/openapi.yaml")) return [];
  const files = readdirSync(dirname(root), { recursive: true }).filter((file) => /\/.*\.yaml$/.test(file));
  return files.sort();
}

/** The folder of a tag: its words in small letters with hyphens between them. */
function folderOf(tag) {
  return tag.toLowerCase().replaceAll(" ", "-");
}
