/** Words that the field does not use in this sense, each with those that it does. */
const oddWords = [
  [/\b(a|each|every|of|no|the) signs?\b(?!-| in| up| out| off| with)/i, "character"],
  [/\ba text\b(?! file)/i, "string, or what it holds"],
  [/\brefuse[sd]?\b/i, "rejects, responds with 409"],
  [/\b(an|the) answers?\b|\banswers\b/i, "response, returns"],
  [/\b(server|vendor|it) (says|tells)\b|\btold\b/i, "returns, documents"],
  [/\btakes (an?|no|one|its) /i, "accepts"],
  [/(?<!documentation )\bgives\b/i, "returns"],
  [/\b(nobody|whoever|anybody|everybody)\b/i, "no user, any user"],
  [/\b(so many|of late|a second time|in the way)\b/i, "the usual words"],
  [/\bNeeds [A-Z]+_[A-Z]+\b/, "Requires"],
  [/\b(favour|labelled|behaviour|honour)/i, "the American spelling"],
  [/\bone's\b/i, "the current user's"],
  [/\bposition of the first\b/i, "offset"],
  [/\bthe others stay\b/i, "omitted properties stay unchanged"],
  [/\bnumber of (an?|the) (comment|pull request|key|webhook)\b/i, "ID"],
  [/\bdoes not know (an?|the|this) (?!URL)/i, "does not have, does not support"],
  [/\b(left|leaves? \S+|leaves?) out\b|\babsent\b/i, "omitted, omits"],
  [/, too\b(?! \w)/i, "also, before the verb"],
  [/\b(upper|lower) case\b/i, "uppercase, lowercase"],
  [/\bas (it|they) (was|were) read\b/i, "as returned in a response"],
  [/\bgranted before\b|\bin place of\b|\bneed not\b/i, "existing, instead of, does not have to"],
  [/\bdocumentation (prints|names|leaves|declares|shows)\b/i, "documents, shows, omits"],
  [/\be-mail\b/i, "email"],
  [/\bISO 8601\b(?! format)/, "ISO 8601 format"],
];

/** Summaries and descriptions use the words of other references. */
export function plainWords() {
  const check = ({ summary, description }, { report, location }) => {
    for (const [key, text] of Object.entries({ summary, description })) {
      for (const [pattern, instead] of oddWords) {
        const [found] = pattern.exec(text ?? "") ?? [];
        if (!found) continue;
        report({ message: `Write another word for "${found}": ${instead}.`, location: location.child(key) });
      }
    }
  };
  return {
    Operation: check,
    Parameter: check,
    Response: check,
    RequestBody: check,
    Tag: check,
    Schema: check,
    Example: check,
  };
}
