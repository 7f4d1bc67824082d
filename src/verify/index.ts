export { type CheckedFetch, type CheckedFetchOptions, checkedFetch } from "./checked-fetch.ts";
export { type ResponseViolation, ResponseViolationError } from "./violations.ts";
