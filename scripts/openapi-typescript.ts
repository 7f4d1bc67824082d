// The one module that knows openapi-typescript, whose development has ended.
export type * from "openapi-typescript";
export { addJSDocComment, astToString, default as openapiTypescript } from "openapi-typescript";
