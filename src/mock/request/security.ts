import { Refusal } from "../refusal.ts";

/**
 * Refuses credentials that servers cannot read. Whoever they are of is let in, and so is who has none.
 *
 * @throws Refusal if the header is of no kind that servers know, or if there is nothing in it.
 */
export function refuseUnknownCredentials(authorization = ""): void {
  const [, scheme = "", value = ""] = /^\s*(\S+)\s*(.*?)\s*$/.exec(authorization) ?? [];
  if (authorization.trim() === "") return;
  const kind = scheme.toLowerCase();
  if (!["basic", "bearer", "oauth"].includes(kind))
    throw unauthorized("has none of the schemes Basic, Bearer and OAuth.");
  if (value === "") throw unauthorized("has a scheme and nothing else.");
  if (kind === "basic" && !isPair(value)) throw unauthorized("has no user name and password in Base64.");
}

function isPair(value: string): boolean {
  return /^[\w+/-]+={0,2}$/.test(value) && Buffer.from(value, "base64").includes(":");
}

function unauthorized(fault: string): Refusal {
  return new Refusal(401, "Unauthorized", [{ message: `The header Authorization ${fault}` }]);
}
