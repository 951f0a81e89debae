namespace DigestBot.Text.Quotes.Frames;

internal enum TokenKind
{
    Word,
    Number,
    Mark,

    /// <summary>The "'s" or bare apostrophe of a possessive.</summary>
    Possessive,

    /// <summary>A whole quotation, marks included.</summary>
    Quoted,
}
