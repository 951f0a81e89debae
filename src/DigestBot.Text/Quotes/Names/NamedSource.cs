namespace DigestBot.Text.Quotes.Names;

/// <summary>Somebody or something the article names, with all its mentions.</summary>
internal sealed class NamedSource
{
    public required int FirstToken { get; init; }

    /// <summary>The fullest form of the name, as the article first gives it.</summary>
    public required TextSpan Name { get; set; }

    /// <summary>How many tokens that form has.</summary>
    public required int Words { get; init; }

    public BearerKind Kind { get; set; }

    public Gender Gender { get; set; }

    public int Mentions { get; set; }

    public bool IsPerson => Kind is BearerKind.Person or BearerKind.Unknown;
}
