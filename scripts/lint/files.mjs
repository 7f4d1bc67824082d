import { existsSync, readdirSync } from "node:fs";
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

/** An example stands in the folder of a declared tag, or among the bodies of errors. */
export const exampleFolders = () => ({
  *Root({ tags = [] }, { location }) {
    const folders = ["errors", ...tags.map(({ name }) => folderOf(name))];
    for (const file of filesBeside(location).filter((file) => file.startsWith("components/examples/"))) {
      if (folders.includes(dirname(file).replace(/^components\/examples\/?/, ""))) continue;
      yield [`Move ${file} to the folder of a declared tag, or to components/examples/errors.`];
    }
  },
});

/** An example has the name of its file. */
export const exampleNames = () => ({
  *MediaType({ examples }) {
    for (const [name, { $ref }] of Object.entries(examples ?? {})) {
      if ($ref?.endsWith(`/${name}.yaml`)) continue;
      yield [`Refer to components/examples/…/${name}.yaml for the example "${name}".`, ["examples", name]];
    }
  },
});

/** A component stands in a file of its name, in the folder of its kind, is used, and has its name for itself. */
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
    Root: {
      *leave(_, { location }) {
        const files = filesBeside(location);
        for (const file of files) {
          if (used.has(join(dirname(location.source.absoluteRef), file))) continue;
          yield [`${file} is unused. Refer to it or delete it.`];
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
  const folders = ["components", "paths", "webhooks"].filter((folder) => existsSync(join(dirname(root), folder)));
  return folders.flatMap((folder) =>
    readdirSync(join(dirname(root), folder), { recursive: true })
      .map((file) => `${folder}/${file}`)
      .filter((file) => file.endsWith(".yaml"))
      .sort(),
  );
}

/** The folder of a tag: its words in small letters with hyphens between them. */
function folderOf(tag) {
  return tag.toLowerCase().replaceAll(" ", "-");
}
