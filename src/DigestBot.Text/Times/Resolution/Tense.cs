namespace DigestBot.Text.Times.Resolution;

/// <summary>Where the words around a phrase point.</summary>
internal enum Tense
{
    Unknown,
    Past,
    Future,
}
