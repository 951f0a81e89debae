using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Patterns;

/// <summary>A pattern of tokens and what a phrase of that pattern means.</summary>
internal sealed class TimeRule(string pattern, Func<RuleMatch, TimeMeaning?> meaning)
{
    private PatternStep[] steps = [];
    private bool[] seconds = [];
    private bool takesNumberSecond;
    private bool canBeSingle;

    public Func<RuleMatch, TimeMeaning?> Meaning { get; } = meaning;

    public void Compile(TimeLexicon lexicon) => steps = PatternCompiler.Compile(pattern, lexicon);

    /// <summary>The steps that can take a phrase's first token.</summary>
    public IEnumerable<PatternStep> FirstSteps() => Reach(0).Select(at => steps[at]);

    /// <summary>Notes which tokens can stand second, so that most rules are passed over without being run.</summary>
    public void IndexSeconds(IReadOnlyCollection<LexiconEntry> entries)
    {
        var second = Reach(0).SelectMany(at => Reach(at + 1, () => canBeSingle = true)).Select(at => steps[at] with { Glued = false }).ToList();
        takesNumberSecond = second.Exists(step => step.Classes.Any(one => one.IsNumeric));
        seconds = new bool[entries.Count];
        foreach (var entry in entries)
        {
            var token = new TimeToken(0, 0, TokenKind.Word, entry, 0, 0, true, true);
            seconds[entry.Index] = second.Exists(step => step.Match(token) is not null);
        }
    }

    /// <summary>Whether a phrase of two or more tokens, or of one, can go on with this token.</summary>
    public bool CanGoOn(in TimeToken second) => canBeSingle
        || (second.Entry is { } entry && seconds[entry.Index])
        || (takesNumberSecond && second.Kind is TokenKind.Number or TokenKind.Ordinal);

    /// <summary>The token after the phrase that begins at <paramref name="first"/>, or -1; <paramref name="taken"/> says what each token was taken as.</summary>
    public int Match(TimeToken[] tokens, int first, Span<int> taken) => Run(0, tokens, first, first, taken);

    // the places of the steps that take the next token when the pattern stands at a step
    private IEnumerable<int> Reach(int at, Action? accepted = null)
    {
        switch (steps[at].Does)
        {
            case PatternStep.Kind.Take:
                return [at];
            case PatternStep.Kind.Try when steps[at].Target >= 0:
                return [.. Reach(at + 1, accepted), .. Reach(steps[at].Target, accepted)];
            case PatternStep.Kind.Jump:
                return Reach(steps[at].Target, accepted);
            case PatternStep.Kind.Accept when accepted is null:
                throw new FormatException($"The pattern \"{pattern}\" can be empty.");
            case PatternStep.Kind.Accept:
                accepted();
                return [];
            default:
                return Reach(at + 1, accepted);
        }
    }

    private int Run(int at, TimeToken[] tokens, int first, int position, Span<int> taken)
    {
        while (true)
        {
            var step = steps[at];
            switch (step.Does)
            {
                case PatternStep.Kind.Accept:
                    return position;
                case PatternStep.Kind.Jump:
                    at = step.Target;
                    continue;
                case PatternStep.Kind.Try:
                    var end = Run(at + 1, tokens, first, position, taken);
                    if (end >= 0 || step.Target < 0)
                    {
                        return end;
                    }

                    at = step.Target;
                    continue;
                case PatternStep.Kind.Take:
                    if (position >= tokens.Length || position - first >= taken.Length || step.Match(tokens[position]) is not { } matched)
                    {
                        return -1;
                    }

                    taken[position - first] = matched;
                    position++;
                    break;
                default:
                    var looked = step.Does == PatternStep.Kind.Before ? first - 1 : position;
                    var fits = looked >= 0 && looked < tokens.Length && step.Match(tokens[looked]) is not null;
                    if (fits == step.Negated)
                    {
                        return -1;
                    }

                    break;
            }

            at++;
        }
    }
}
