namespace DigestBot.Text.Times.Tokens;

internal enum TokenKind
{
    Word,
    Number,
    Ordinal,
    Mark,
}
