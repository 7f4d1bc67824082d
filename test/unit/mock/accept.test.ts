import { expect, test } from "vitest";
import { RequestError } from "../../../src/description/request-error.ts";
import { acceptedType } from "../../../src/mock/accept.ts";

const json = ["application/json"];
const files = ["application/zip", "application/x-tar"];

test.each<[accept: string, mediaTypes: string[], type: string]>([
  ["", json, "application/json"],
  ["*/*", json, "application/json"],
  ["application/*", json, "application/json"],
  ["Application/JSON; charset=utf-8", json, "application/json"],
  ["text/html, application/xml;q=0.9, */*;q=0.8", json, "application/json"],
  ["json", json, "application/json"],
  ["*; q=.2", json, "application/json"],
  ["text/html", [], "*/*"],
  ["application/x-tar, application/zip;q=0.5", files, "application/x-tar"],
  ["application/*", files, "application/zip"],
  ["application/zip;q=0, application/*", files, "application/x-tar"],
  ["image/png", files, "application/zip"],
  ["text/html;q=many", files, "application/zip"],
])("Accept %j of %j selects %s", (accept, mediaTypes, type) => {
  expect(acceptedType(accept, mediaTypes)).toBe(type);
});

test.each(["text/html", "application/json;q=0", "application/json;q=0, */*", "application/json;q=many"])(
  "JSON is not accepted by %s",
  (accept) => {
    expect(() => acceptedType(accept, json)).toThrow(RequestError);
  },
);
