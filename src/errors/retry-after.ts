/** The milliseconds that `Retry-After` asks to wait, from seconds or a date. A value that is sent twice counts once. */
export function retryAfter(headers: Pick<Headers, "get">): number | undefined {
  const [, value = ""] = /^\s*(.{1,500}?)(?:\s*,\s*\1)*\s*$/.exec(headers.get("Retry-After") ?? "") ?? [];
  if (/^\d+$/.test(value)) return Math.min(Number(value) * 1000, Number.MAX_SAFE_INTEGER);
  const wait = /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value) - Date.now() : Number.NaN;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
