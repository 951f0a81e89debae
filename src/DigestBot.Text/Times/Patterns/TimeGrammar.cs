using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Patterns;

/// <summary>The lexicon and rules of one language, indexed by the word a phrase begins with.</summary>
internal sealed class TimeGrammar
{
    private const int LongestPhrase = 24;

    private readonly TimeRule[] byNumber;

    public TimeGrammar(TimeLexicon lexicon, IReadOnlyList<TimeRule> rules)
    {
        Lexicon = lexicon;
        foreach (var rule in rules)
        {
            rule.Compile(lexicon);
        }

        var entries = lexicon.Entries.ToList();
        foreach (var rule in rules)
        {
            rule.IndexSeconds(entries);
        }

        var firsts = rules.Select(rule => (rule, steps: rule.FirstSteps().Select(step => step with { Glued = false }).ToList())).ToList();
        byNumber = [.. firsts.Where(pair => pair.steps.Any(step => step.Classes.Any(one => one.IsNumeric))).Select(pair => pair.rule)];
        foreach (var entry in entries)
        {
            var token = new TimeToken(0, 0, TokenKind.Word, entry, 0, 0, true, true);
            entry.Rules = [.. firsts.Where(pair => pair.steps.Any(step => step.Match(token) is not null)).Select(pair => pair.rule)];
        }
    }

    public TimeLexicon Lexicon { get; }

    /// <summary>The longest phrase that begins at a token; of equally long ones that of the rule named first.</summary>
    public TimePhrase? Longest(TimeToken[] tokens, int first)
    {
        TimePhrase? best = null;
        Span<int> taken = stackalloc int[LongestPhrase];
        ref readonly var token = ref tokens[first];
        var second = first + 1 < tokens.Length ? tokens[first + 1] : default;
        foreach (var rules in (ReadOnlySpan<TimeRule[]>)[token.Entry?.Rules ?? [], token.Kind is TokenKind.Number or TokenKind.Ordinal ? byNumber : []])
        {
            foreach (var rule in rules)
            {
                if (!rule.CanGoOn(second))
                {
                    continue;
                }

                var end = rule.Match(tokens, first, taken);
                if (end > (best?.End ?? first) && rule.Meaning(new RuleMatch(tokens, first, end, taken[..(end - first)].ToArray())) is { } meaning)
                {
                    best = new TimePhrase(first, end, meaning);
                }
            }
        }

        return best;
    }
}
