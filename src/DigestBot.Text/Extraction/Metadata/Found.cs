namespace DigestBot.Text.Extraction.Metadata;

/// <summary>A value and where on the page it was found (one of <see cref="Origin"/>).</summary>
internal sealed record Found<T>(T Value, string From);
