namespace DigestBot.Stories.Queries;

internal enum QueryTokenKind
{
    Word,

    /// <summary>Between quotation marks.</summary>
    Phrase,

    /// <summary>A quotation mark that is never closed.</summary>
    OpenQuote,

    /// <summary>The name before a colon.</summary>
    Field,
    And,
    Or,
    Not,
    Open,
    Close,
    End,
}
