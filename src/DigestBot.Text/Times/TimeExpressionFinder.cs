using DigestBot.Text.Sentences;

namespace DigestBot.Text.Times;

internal static class TimeExpressionFinder
{
    public static IReadOnlyList<TimeExpression> Find(TextDocument document) => [];
}
