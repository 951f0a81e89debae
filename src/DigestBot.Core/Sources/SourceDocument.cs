namespace DigestBot.Sources;

/// <summary>One file, page or paste, as it came in and not yet read.</summary>
/// <param name="Name">What a message calls it: a file name, an address, "pasted text".</param>
/// <param name="Content">Its bytes, at most <see cref="DocumentLimits.MaxBytes"/>.</param>
public sealed record SourceDocument(string Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>The media type the transport named, or null.</summary>
    public string? MediaType { get; init; }

    /// <summary>The charset the transport named, or null.</summary>
    public string? Charset { get; init; }

    /// <summary>The address it was fetched from after redirects, or null.</summary>
    public Uri? Url { get; init; }

    /// <summary>Whether it is one of the invented samples that ship with the bot.</summary>
    public bool IsSample { get; init; }

    /// <summary>Known to be text a person pasted, whatever it looks like.</summary>
    public bool IsPasted { get; init; }
}
