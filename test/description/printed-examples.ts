/**
 * The examples of the vendor's documents that do not validate, and why: what servers really do. The names are those of
 * the operation and of the example, `response` or `request`.
 */
export const wrongExamples: Readonly<Record<string, string>> = {};
