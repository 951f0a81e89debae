namespace DigestBot.Text.Quotes.Attributions;

/// <summary>The words that name the source of a quote.</summary>
/// <param name="Start">First token, without a determiner.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Shape">What kind of words they are.</param>
/// <param name="Mention">Index of the name mention, or -1: the head for <see cref="SourceShape.Name"/>, an owner named inside for the others.</param>
internal readonly record struct SourcePhrase(int Start, int End, SourceShape Shape, int Mention = -1);
