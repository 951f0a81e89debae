namespace DigestBot.Text.Times.Tokens;

/// <summary>A word, number or mark of the text.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">Code unit after the last.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Entry">Its lexicon entry, or null for words the grammar does not know.</param>
/// <param name="Number">Value of a number or ordinal.</param>
/// <param name="Digits">How many digits it was written with; 0 when spelled out.</param>
/// <param name="SpaceBefore">Whether white space (or nothing) stands before it.</param>
/// <param name="Capital">Whether it begins with an upper-case letter.</param>
internal readonly record struct TimeToken(
    int Start, int End, TokenKind Kind, LexiconEntry? Entry, int Number, int Digits, bool SpaceBefore, bool Capital)
{
    public bool Is(WordClass wordClass) => Entry is not null && Entry.Is(wordClass);

    public bool IsNumber => Kind == TokenKind.Number;

    /// <summary>A number that can be a year by its looks: four digits from 1000 to 2199.</summary>
    public bool IsYear => Kind == TokenKind.Number && Digits == 4 && Number is >= 1000 and < 2200;

    public bool IsOrdinal => Kind == TokenKind.Ordinal || Is(WordClass.Ordinal);

    public int OrdinalNumber => Kind == TokenKind.Ordinal ? Number : Entry!.Number(WordClass.Ordinal);
}
