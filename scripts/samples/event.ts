import { type DescribedEvent, mediaTypes, resolve } from "../description.ts";
import type { OpenAPI3 } from "../openapi-typescript.ts";

/** How an event is received in TypeScript, where `request` comes from a server and `secret` is that of its webhook. */
export function receivingSample(description: OpenAPI3, { eventKey, operation }: DescribedEvent): string {
  const [media] = operation.requestBody ? mediaTypes(description, operation.requestBody) : [];
  const names = requiredOf(description, media?.[1].schema ?? {}).filter((name) => !["eventKey", "date"].includes(name));
  const shown = names.length > 0 ? names.map((name) => `payload.${name}`).join(", ") : "payload";
  return [
    'import { receiveWebhook } from "bitbucket-dc/webhooks";',
    "",
    "const delivery = await receiveWebhook(request, { secret });",
    `if (delivery.eventKey === ${JSON.stringify(eventKey)}) {`,
    "  const { payload } = delivery;",
    `  console.log(${shown});`,
    "}",
  ].join("\n");
}

/** How the mock delivers an event to a receiver that is tried. */
export function deliveringSample({ eventKey }: DescribedEvent): string {
  return `npx bitbucket-dc-mock deliver ${eventKey} http://127.0.0.1:3000/hook --secret example`;
}

/** The names of what every payload has. */
function requiredOf(description: OpenAPI3, schema: object): string[] {
  const { required = [], allOf = [] } = resolve(description, schema) as { required?: string[]; allOf?: object[] };
  return [...new Set([...allOf.flatMap((part) => requiredOf(description, part)), ...required])];
}
