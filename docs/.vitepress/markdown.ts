import type { MarkdownRenderer } from "vitepress";
import { project } from "../../scripts/project.ts";

/**
 * Highlights JSON with three classes of theme/style.css. The reference has thousands of examples in JSON, whose pages would
 * be five times as large with the styles of the default highlighter on each token.
 */
export function highlightJson(md: MarkdownRenderer): void {
  const { highlight, utils } = { ...md.options, utils: md.utils };
  md.options.highlight = (code, language, attributes) => {
    if (!/^json\b/.test(language)) return highlight?.(code, language, attributes) ?? "";
    const html = utils
      .escapeHtml(code.trimEnd())
      .replaceAll(/^( *)(&quot;.*?&quot;)(?=: )/gm, '$1<i class="key">$2</i>')
      .replaceAll(/(^ *|: )(&quot;.*&quot;)(?=,?$)/gm, '$1<i class="string">$2</i>')
      .replaceAll(/(^ *|: )(true|false|null|-?\d[\d.e+-]*)(?=,?$)/gm, '$1<i class="literal">$2</i>');
    return `<pre class="vp-code" tabindex="0" v-pre><code>${html}</code></pre>`;
  };
}

/** Links to files outside docs/, such as SECURITY.md, lead to the repository. */
export function linkToRepository(md: MarkdownRenderer): void {
  md.core.ruler.push("repository-links", ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.attrGet("href");
      if (href?.startsWith("../../")) token.attrSet("href", href.replace("../../", `${project.repository}/blob/main/`));
    }
  });
}
