namespace DigestBot.Benchmarks.Reading;

/// <summary>A page in memory.</summary>
internal sealed record PageText(string Html, string Address)
{
    public Uri Url { get; } = new(Address);
}
