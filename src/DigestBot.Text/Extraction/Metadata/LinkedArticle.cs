namespace DigestBot.Text.Extraction.Metadata;

/// <summary>What a page's JSON-LD says about its article.</summary>
internal sealed record LinkedArticle
{
    public static LinkedArticle None { get; } = new();

    public string? Headline { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Publisher { get; init; }

    public string? Published { get; init; }

    public string? Modified { get; init; }

    public string? Body { get; init; }

    public string? Description { get; init; }
}
