namespace DigestBot.Text.Quotes.Names;

internal enum BearerKind
{
    Unknown,
    Person,
    Organisation,

    /// <summary>A country, people or party: speaks now and then, is never "he".</summary>
    Collective,
}
