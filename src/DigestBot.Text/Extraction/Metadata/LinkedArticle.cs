namespace DigestBot.Text.Extraction.Metadata;

/// <summary>What a page's JSON-LD says about its article.</summary>
internal sealed record LinkedArticle
{
    public static LinkedArticle None { get; } = new();

    public string? Headline { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public string? Publisher { get; init; }

    public string? Published { get; init; }

    /// <summary>When something that is no article (a video, a recipe) was put on the page.</summary>
    public string? Uploaded { get; init; }

    public string? Modified { get; init; }

    public string? Section { get; init; }

    /// <summary>The names of the pages above the article's, from the front page down.</summary>
    public IReadOnlyList<string> Path { get; init; } = [];

    public string? Image { get; init; }

    /// <summary>What the description says the image shows.</summary>
    public string? ImageText { get; init; }

    public string? Body { get; init; }

    public string? Description { get; init; }
}
