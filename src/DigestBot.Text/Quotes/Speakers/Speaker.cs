using DigestBot.Text.Quotes.Names;

namespace DigestBot.Text.Quotes.Speakers;

/// <summary>Who speaks, as far as the article tells.</summary>
/// <param name="Name">Where the article gives the name; null when it does not.</param>
/// <param name="Source">The named source behind it, where it is one.</param>
/// <param name="Confidence">How sure the resolution is, 0 to 1.</param>
/// <param name="Reason">How it was reached: the second half of the explanation.</param>
internal sealed record Speaker(TextSpan? Name, NamedSource? Source, double Confidence, string Reason)
{
    public static Speaker Nobody(string reason, double confidence = 0.3) => new(null, null, confidence, reason);
}
