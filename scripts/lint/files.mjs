import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** A path or an event stands in the folder of the tag that its operations have. */
export function pathFolders() {
  return {
    Operation({ operationId, tags = [] }, { report, location }) {
      const file = location.source.absoluteRef;
      if (tags.length === 0 || basename(dirname(file)) === folderOf(tags[0])) return;
      report({
        message: `Move ${operationId} to openapi/${basename(dirname(dirname(file)))}/${folderOf(tags[0])}, or change its tag to that of its folder.`,
        location: location.child("tags"),
      });
    },
  };
}

/** An example stands in the folder of a declared tag, or among the bodies of errors. */
export function exampleFolders() {
  return {
    Root({ tags = [] }, { report, location }) {
      const folders = ["errors", ...tags.map(({ name }) => folderOf(name))];
      for (const file of filesBeside(location)) {
        const [, path] = /^components\/examples\/(.*)$/.exec(file) ?? [];
        if (path === undefined || folders.includes(dirname(path))) continue;
        report({
          message: `Move components/examples/${path} to the folder of a declared tag, or to components/examples/errors.`,
          location,
        });
      }
    },
  };
}

/** A component stands in a file of its name, in the folder of its kind, is used, and has its name for itself. */
export function componentFiles() {
  const used = new Set();
  return {
    ref(node, { report, location }, { location: target }) {
      const file = target?.source.absoluteRef ?? "";
      used.add(file);
      if (
        /\/openapi\/(components\/([a-z]+|examples\/[a-z-]+)\/[A-Z]\w*|(paths|webhooks)\/[a-z-]+\/[a-z-]+)\.yaml$/.test(
          file,
        )
      )
        return;
      report({
        message: `Invalid reference "${node.$ref}": refer to a file in openapi/components with a name in PascalCase.`,
        location,
      });
    },
    Root: {
      leave(_, { report, location }) {
        const files = filesBeside(location);
        for (const file of files) {
          if (used.has(join(dirname(location.source.absoluteRef), file))) continue;
          report({ message: `${file} is unused. Refer to it or delete it.`, location });
        }
        const places = files.map((file) => file.replace(/^components\/examples\/(.*\/)?/, "components/examples/…/"));
        for (const place of places.filter((place, index) => places.indexOf(place) < index)) {
          report({ message: `Rename one of the files ${place}: example names must be unique.`, location });
        }
      },
    },
  };
}

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
