import { prefer } from "../../src/mock/index.ts";

prefer("getTag", 404);
prefer("getTag", 404, "NoSuchTag");
prefer("deleteBranch", 204);

// @ts-expect-error: there is no such operation
prefer("getTags", 404);
// @ts-expect-error: the operation does not answer this status
prefer("getTag", 418);
// @ts-expect-error: the status has no such example
prefer("getTag", 404, "AnnotatedTag");
// @ts-expect-error: an answer without a body has no examples
prefer("deleteBranch", 204, "NoContent");
