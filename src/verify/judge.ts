import { type Description, packagedDescription } from "../description/description.ts";
import { findRoute } from "../description/router.ts";
import { knownStart, type RestAddress, restAddress } from "./address.ts";
import { answerFaults } from "./answer.ts";
import { BodyValidator } from "./body-validator.ts";
import { deliveryFaults, shownKey } from "./delivery.ts";
import type { Exchange } from "./exchange.ts";
import { readHeaders } from "./headers.ts";
import type { Judgement, LeftAside } from "./judgement.ts";
import { operationAt } from "./operation.ts";
import { requestFaults } from "./request.ts";

/** Judges what was recorded by the description that comes with the package. */
export class Judge {
  readonly description: Description = packagedDescription();
  readonly validator: BodyValidator = new BodyValidator(this.description);
  /** The headers of requests that it looks at. */
  readonly headerNames: readonly string[] = readHeaders(this.description);

  /** Says of an exchange whether what was asked and answered is described, valid and complete. */
  async judge(exchange: Exchange): Promise<Judgement | LeftAside> {
    const address = restAddress(exchange.url);
    const eventKey = exchange.headers["x-event-key"];
    if (!address && eventKey !== undefined) return this.#judgeDelivery(exchange, eventKey);
    // Browsers ask for leave before a request, and programs may change to another protocol.
    if (!address || exchange.method === "OPTIONS" || exchange.status === 101) return "outside";
    return exchange.status === 0 ? "unanswered" : this.#judgeCall(exchange, address);
  }

  #judgeDelivery({ index, body }: Exchange, eventKey: string): Judgement {
    const faults = deliveryFaults(eventKey, body, this);
    const name = shownKey(eventKey, this.description);
    const label = String(index);
    return { label, name, operation: name, faults: faults ?? [], isRecorded: faults !== undefined };
  }

  async #judgeCall(exchange: Exchange, address: RestAddress): Promise<Judgement> {
    const { index, method, status, body } = exchange;
    const template = findRoute(address.path)?.template;
    const operation = template === undefined ? undefined : operationAt(this.description, template, method);
    const asked = `${shownMethod(method)} ${template ?? knownStart(address.path)}`;
    const name = `${asked} ${status}`;
    if (!operation) {
      const faults = [`${asked} is not described`];
      return { label: String(index), name, operation: undefined, faults, isRecorded: true };
    }
    const { operationId } = operation;
    const ofRequest = requestFaults(exchange, address, operation, this.description);
    const ofAnswer = answerFaults(exchange, operation, this.validator);
    const faults = [
      ...ofRequest.map((fault) => `request: ${fault}`),
      ...(ofAnswer ?? []).map((fault) => `answer: ${fault}`),
    ];
    const isRecorded = ofAnswer !== undefined && (body !== undefined || operation.requestBody === undefined);
    return { label: `${index} ${operationId}`, name, operation: operationId, faults, isRecorded };
  }
}

/** A method that HTTP has, which tells nothing of anybody. */
function shownMethod(method: string): string {
  return ["GET", "HEAD", "PUT", "POST", "DELETE", "PATCH"].includes(method) ? method : "*";
}
