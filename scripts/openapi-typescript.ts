// The one module that knows openapi-typescript, whose development has ended.
export type {
  MediaTypeObject,
  OpenAPI3,
  OperationObject,
  ParameterObject,
  ReferenceObject,
  RequestBodyObject,
  ResponseObject,
  SchemaObject,
} from "openapi-typescript";
export { astToString, default as openapiTypescript } from "openapi-typescript";
