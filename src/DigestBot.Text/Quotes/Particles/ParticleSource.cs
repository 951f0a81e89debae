namespace DigestBot.Text.Quotes.Particles;

/// <summary>The source of a quote as particles mark it.</summary>
/// <param name="Name">Where the article gives the name, or null.</param>
/// <param name="Confidence">How sure that is, 0 to 1.</param>
/// <param name="Reason">How it was found.</param>
/// <param name="Embedded">Whether the quote stands in a clause with a subject of its own.</param>
internal readonly record struct ParticleSource(TextSpan? Name, double Confidence, string Reason, bool Embedded = false);
