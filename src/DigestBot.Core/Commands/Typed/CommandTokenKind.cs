namespace DigestBot.Commands.Typed;

internal enum CommandTokenKind
{
    Word,

    /// <summary>Between quotation marks: a value and nothing else.</summary>
    Quoted,

    /// <summary>The name before a colon or an equals sign.</summary>
    Key,

    /// <summary>A quotation mark that is never closed.</summary>
    OpenQuote,
}
