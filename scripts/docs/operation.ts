import { evidence } from "../evidence.ts";
import type { Answer, Body, OperationEntry } from "../reference/model.ts";
import { resultWords } from "../reference/words.ts";
import { type Item, itemList, typesHtml } from "./fields.ts";
import { blocks, codes, escaped, inline, listing } from "./html.ts";

/** The section of an operation. */
export function operationSection(operation: OperationEntry): string {
  const { name, summary, method, path, meaning, samples, result, isDeprecated } = operation;
  const example = result.example === undefined ? "" : answerExample(result.example);
  return `<section class="entry" id="${name}">
<div class="opening">
<h3><a href="#${name}">${name}</a></h3>
<p class="summary">${escaped(summary)}${isDeprecated ? ' <b class="deprecated">deprecated</b>' : ""}</p>
<p class="call">${methodLabel(method)} <code>${breakable(path)}</code></p>
${blocks(meaning)}
${facts(operation)}
</div>
<div class="samples">
${listing("TypeScript", samples.typescript)}
${listing("curl", samples.curl)}
${example}
</div>
<div class="rest">
<h4>Takes</h4>
${takes(operation)}
<h4>Gives</h4>
${gives(operation)}
<h4>Answers</h4>
${answers(operation.answers)}
</div>
</section>`;
}

/** A method of HTTP in its colour. */
export function methodLabel(method: string): string {
  return `<b class="method ${method.toLowerCase()}">${method}</b>`;
}

/** A path that can go on in the next line after a slash. */
export function breakable(path: string): string {
  return escaped(path).replaceAll("/", "/<wbr>");
}

function facts({ permission, evidence: word, isIdempotent }: OperationEntry): string {
  const rows = {
    Permission: permission && inline(permission),
    Evidence: `<b>${word}</b>. ${evidence[word]}`,
    Repeatable: isIdempotent
      ? "yes: the client repeats it after a failure"
      : "no: the client repeats it only if nothing was sent, or after 429",
  };
  const shown = Object.entries(rows).filter(([, text]) => text);
  return `<dl class="facts">${shown.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join("")}</dl>`;
}

function takes({ handle, parameters, body }: OperationEntry): string {
  const items: Item[] = parameters.map((parameter) => ({ ...parameter, notes: [parameter.place], fields: [] }));
  const filledIn =
    handle.bound.length > 0
      ? `<p>${codes(handle.bound)}, which <code>${escaped(handle.call)}</code> fills in.</p>`
      : "";
  return filledIn + itemList([...items, ...(body ? [bodyItem(body)] : [])]) || "<p>Nothing.</p>";
}

function bodyItem(body: Body): Item {
  const { mediaTypes, examples, meaning } = body;
  const isJson = mediaTypes.length === 1 && mediaTypes[0] === "application/json";
  const told = examples.length > 0 ? ` Examples: ${examples.map((name) => `\`${name}\``).join(", ")}.` : "";
  return {
    ...body,
    name: "body",
    notes: isJson ? [] : mediaTypes,
    isDeprecated: false,
    default: undefined,
    meaning: meaning + told,
  };
}

function gives({ result }: OperationEntry): string {
  const names = result.fields.map(({ name, isRequired }) => `${name}${isRequired ? "" : "?"}`);
  const fields = names.length > 0 ? `<p>Its fields: ${codes(names)}.</p>` : "";
  const { toldApart } = result;
  const apart = toldApart ? `<p>Told apart by ${codes([toldApart.field])}: ${codes(toldApart.values)}.</p>` : "";
  // The words have Markdown in them, and the types are HTML already.
  const [before = "", after = ""] = resultWords(result, "\n").split("\n").map(inline);
  const types = result.types.length > 0 ? `<code class="type">${typesHtml(result.types)}</code>` : "";
  return `<p>${before.replace(/^a/, "A")}${types}${after}.</p>${fields}${apart}`;
}

function answers(list: readonly Answer[]): string {
  const items = list.map(({ status, meaning, examples }) => {
    const names = examples.map(({ name, summary, exceptions }) => {
      const thrown = exceptions.length > 0 ? ` <span class="note">${escaped(exceptions.join(", "))}</span>` : "";
      return `<code title="${escaped(summary)}">${name}</code>${thrown}`;
    });
    const told = names.length > 0 ? `<p class="examples">${names.join(", ")}</p>` : "";
    const kind = status.startsWith("2") ? "good" : "bad";
    return `<dt class="${kind}">${status}</dt><dd>${inline(meaning)}${told}</dd>`;
  });
  return `<dl class="answers">${items.join("")}</dl>`;
}

/** The first example of what a server answers. */
function answerExample(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `<details><summary>Answer</summary><pre tabindex="0"><code>${escaped(text)}</code></pre></details>`;
}
