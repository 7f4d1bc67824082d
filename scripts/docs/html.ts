/** A text as HTML. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** What descriptions use of Markdown within a line, as HTML: code and strong words. */
export function inline(text: string): string {
  return escaped(text)
    .replaceAll(/`([^`]+)`/g, "<code>$1</code>")
    .replaceAll(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>");
}

/** The same for paragraphs and lists. */
export function blocks(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((block) => {
      const items = block.split(/^- /m);
      if (items.length === 1) return `<p>${inline(block)}</p>`;
      const [before = "", ...rest] = items;
      const head = before.trim() && `<p>${inline(before)}</p>`;
      return `${head}<ul>${rest.map((item) => `<li>${inline(item.trim())}</li>`).join("")}</ul>`;
    })
    .join("\n");
}

/** Names, each as code. */
export function codes(names: readonly string[]): string {
  return names.map((name) => `<code>${escaped(name)}</code>`).join(", ");
}

/** A block of code with a line that says what it is. */
export function listing(title: string, text: string): string {
  return `<figure><figcaption>${escaped(title)}</figcaption><pre tabindex="0"><code>${escaped(text)}</code></pre></figure>`;
}
