namespace DigestBot.Text.Quotes.Attributions;

/// <summary>What kind of words name the source beside a quote.</summary>
internal enum SourceShape
{
    Name,
    Pronoun,

    /// <summary>A body described in words: "the foreign ministry", "Halle's office".</summary>
    Organisation,

    /// <summary>One person described by office: "the mayor".</summary>
    Role,

    /// <summary>A text that speaks for its author: "the statement".</summary>
    Document,

    /// <summary>Anybody else: "one delegate", "residents".</summary>
    Unnamed,
}
