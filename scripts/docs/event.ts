import { evidence } from "../evidence.ts";
import type { EventEntry } from "../reference/model.ts";
import { fieldList, itemList, typesHtml } from "./fields.ts";
import { blocks, codes, escaped, listing } from "./html.ts";

/** The part of the page that tells of the events. */
export function eventsPart(events: readonly EventEntry[]): string {
  const rows = events.map(({ name, summary }) => {
    return `<li><a href="#${name}"><code>${name}</code></a> <span>${escaped(summary)}</span></li>`;
  });
  const headers = (events[0]?.parameters ?? []).map((parameter) => ({ ...parameter, notes: ["header"], fields: [] }));
  return `<section class="group" id="events">
<h2><a href="#events">Events</a></h2>
<p>What a server tells the webhooks of a repository or a project. <code>receiveWebhook</code> of
<code>bitbucket-dc/webhooks</code> verifies that it was the server, and gives the event with its type;
<code>bitbucket-dc-mock deliver</code> and <code>mock.deliver</code> send one to a receiver that is to be tried.</p>
<ul class="contents">${rows.join("\n")}</ul>
<h4>Headers of every delivery</h4>
${itemList(headers)}
</section>
${events.map(eventSection).join("\n")}`;
}

function eventSection({ name, summary, meaning, evidence: word, body, samples }: EventEntry): string {
  const payload = body
    ? `<p><code class="type">${typesHtml(body.types)}</code></p>${fieldList(body.fields)}
<h4>Examples</h4><p>${codes(body.examples)}</p>`
    : "";
  return `<section class="entry" id="${name}">
<div class="opening">
<h3><a href="#${name}">${name}</a></h3>
<p class="summary">${escaped(summary)}</p>
${blocks(meaning)}
<dl class="facts"><dt>Evidence</dt><dd><b>${word}</b>. ${evidence[word]}</dd></dl>
</div>
<div class="samples">
${listing("TypeScript", samples.receiving)}
${listing("Shell", samples.delivering)}
</div>
<div class="rest">
<h4>Payload</h4>
${payload}
</div>
</section>`;
}
