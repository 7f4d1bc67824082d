/** Since when and until when releases have something has the same form everywhere. */
export const releases = () => ({
  Operation: check,
  Parameter: check,
  // What a property says stands beside a reference, where no visitor of schemas sees it.
  *SchemaProperties(properties) {
    for (const [name, property] of Object.entries(properties))
      for (const [message, key] of check(property)) yield [message, [name, key]];
  },
  *Schema(schema, { location, resolve }) {
    const listed = schema["x-extensible-enum"] ?? schema.enum ?? [];
    const values = Array.isArray(listed) ? listed : (resolve(listed, location.source.absoluteRef).node?.enum ?? []);
    for (const [value, release] of Object.entries(schema["x-since-values"] ?? {})) {
      if (values.includes(value) && isRelease(release)) continue;
      yield [
        `x-since-values must map values of the enum to releases such as "9.4"; "${value}" is unknown or has no release.`,
        ["x-since-values", value],
      ];
    }
  },
});

function* check({ "x-since": since, "x-until": until }) {
  for (const [key, release] of Object.entries({ "x-since": since, "x-until": until }))
    if (release !== undefined && !isRelease(release))
      yield [`${key} must be a release as a string, such as "9.4".`, key];
  if (isRelease(since) && isRelease(until) && until.localeCompare(since, "en", { numeric: true }) < 0)
    yield ["x-until must not be earlier than x-since.", "x-until"];
}

function isRelease(value) {
  return typeof value === "string" && /^\d+\.\d+$/.test(value);
}
