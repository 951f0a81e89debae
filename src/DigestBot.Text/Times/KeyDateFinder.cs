using DigestBot.Text.Sentences;

namespace DigestBot.Text.Times;

internal static class KeyDateFinder
{
    public static IReadOnlyList<KeyDate> Find(TextDocument document, IReadOnlyList<TimeExpression> times) => [];
}
