/** Since when and until when releases have something has the same form everywhere. */
export function releases() {
  return { Operation: check, Parameter: check, SchemaProperties: checkAll, Schema: checkValues };
}

function check(node, { report, location }) {
  for (const key of ["x-since", "x-until"]) {
    if (node[key] === undefined || isRelease(node[key])) continue;
    report({ message: `${key} must be a release as a string, such as "9.4".`, location: location.child(key) });
  }
  const { "x-since": since, "x-until": until } = node;
  if (isRelease(since) && isRelease(until) && until.localeCompare(since, "en", { numeric: true }) < 0) {
    report({ message: "x-until must not be earlier than x-since.", location: location.child("x-until") });
  }
}

// What a property says stands beside a reference, where no visitor of schemas sees it.
function checkAll(properties, { report, location }) {
  for (const [name, property] of Object.entries(properties))
    check(property, { report, location: location.child(name) });
}

function checkValues(schema, { report, location, resolve }) {
  const listed = schema["x-extensible-enum"] ?? schema.enum ?? [];
  const values = Array.isArray(listed) ? listed : (resolve(listed, location.source.absoluteRef).node?.enum ?? []);
  for (const [value, release] of Object.entries(schema["x-since-values"] ?? {})) {
    if (values.includes(value) && isRelease(release)) continue;
    report({
      message: `x-since-values must map values of the enum to releases such as "9.4"; "${value}" is unknown or has no release.`,
      location: location.child(["x-since-values", value]),
    });
  }
}

function isRelease(value) {
  return typeof value === "string" && /^\d+\.\d+$/.test(value);
}
