using DigestBot.Text.Times.Meanings;
using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Patterns;

/// <summary>A pattern of tokens and what a phrase of that pattern means.</summary>
internal sealed class TimeRule(string pattern, Func<RuleMatch, TimeMeaning?> meaning)
{
    private PatternStep[] steps = [];

    public Func<RuleMatch, TimeMeaning?> Meaning { get; } = meaning;

    public void Compile(TimeLexicon lexicon) => steps = PatternCompiler.Compile(pattern, lexicon);

    /// <summary>Whether a phrase can begin with such a token.</summary>
    public IEnumerable<PatternStep> FirstSteps() => FirstSteps(0);

    private IEnumerable<PatternStep> FirstSteps(int at) => steps[at].Does switch
    {
        PatternStep.Kind.Take => [steps[at]],
        PatternStep.Kind.Try when steps[at].Target >= 0 => FirstSteps(at + 1).Concat(FirstSteps(steps[at].Target)),
        PatternStep.Kind.Jump => FirstSteps(steps[at].Target),
        PatternStep.Kind.Accept => throw new FormatException($"The pattern \"{pattern}\" can be empty."),
        _ => FirstSteps(at + 1),
    };

    /// <summary>The token after the phrase that begins at <paramref name="first"/>, or -1; <paramref name="taken"/> says what each token was taken as.</summary>
    public int Match(List<TimeToken> tokens, int first, Span<int> taken) => Run(0, tokens, first, first, taken);

    private int Run(int at, List<TimeToken> tokens, int first, int position, Span<int> taken)
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
                    if (position >= tokens.Count || position - first >= taken.Length || step.Match(tokens[position]) is not { } matched)
                    {
                        return -1;
                    }

                    taken[position - first] = matched;
                    position++;
                    break;
                default:
                    var looked = step.Does == PatternStep.Kind.Before ? first - 1 : position;
                    var fits = looked >= 0 && looked < tokens.Count && step.Match(tokens[looked]) is not null;
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
