namespace DigestBot.Text.Quotes.Particles;

/// <summary>The particle and verb behind a quote that make it speech.</summary>
/// <param name="Words">The particle with the verb, as far as they stand together.</param>
/// <param name="Speaker">Where the speaker is announced behind the verb, or null.</param>
/// <param name="Attributive">Whether the quote only describes a noun ("a comment that …").</param>
/// <param name="Verb">Where the verb begins.</param>
internal readonly record struct ParticleCue(TextSpan Words, int? Speaker, bool Attributive, int Verb);
