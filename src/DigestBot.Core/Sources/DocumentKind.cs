namespace DigestBot.Sources;

/// <summary>What a source document turned out to be.</summary>
public enum DocumentKind
{
    /// <summary>A web page.</summary>
    Page,

    /// <summary>RSS, Atom or JSON Feed.</summary>
    Feed,

    /// <summary>One article, or a list of articles, as JSON.</summary>
    Json,

    /// <summary>Text as somebody copied it.</summary>
    Dump,
}
