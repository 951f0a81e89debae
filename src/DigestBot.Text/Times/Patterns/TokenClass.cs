using DigestBot.Text.Times.Tokens;

namespace DigestBot.Text.Times.Patterns;

/// <summary>What a pattern element in angle brackets accepts: a lexicon class or a kind of number.</summary>
internal readonly record struct TokenClass(int Id)
{
    private const int Lexical = 100;

    public static TokenClass Number { get; } = new(0);

    public static TokenClass Day { get; } = new(1);

    public static TokenClass Year { get; } = new(2);

    public static TokenClass TwoDigits { get; } = new(3);

    public static TokenClass Ordinal { get; } = new(4);

    public static TokenClass MonthNumber { get; } = new(5);

    public static TokenClass Hour { get; } = new(6);

    public static TokenClass Minute { get; } = new(7);

    public static TokenClass FourDigits { get; } = new(8);

    public static TokenClass Of(WordClass wordClass) => new(Lexical + (int)wordClass);

    /// <summary>Reads the name between the brackets: <c>n day year yy ord mon hour min clock</c>, or a word class.</summary>
    public static TokenClass Parse(string name) => name switch
    {
        "n" => Number,
        "day" => Day,
        "year" => Year,
        "yy" => TwoDigits,
        "ord" => Ordinal,
        "mon" => MonthNumber,
        "hour" => Hour,
        "min" => Minute,
        "clock" => FourDigits,
        _ => Of(Enum.Parse<WordClass>(name, ignoreCase: true)),
    };

    public bool IsNumeric => Id < Lexical;

    public bool Accepts(in TimeToken token) => Id switch
    {
        0 => token.IsNumber,
        1 => (token.IsNumber && token.Digits is 1 or 2 && token.Number is >= 1 and <= 31) || (token.Kind == TokenKind.Ordinal && token.Number is >= 1 and <= 31),
        2 => token.IsYear,
        3 => token.IsNumber && token.Digits == 2,
        4 => token.IsOrdinal,
        5 => token.IsNumber && token.Digits <= 2 && token.Number is >= 1 and <= 12,
        6 => token.IsNumber && token.Digits <= 2 && token.Number is >= 0 and <= 24,
        7 => token.IsNumber && token.Digits is 0 or 2 && token.Number is >= 0 and <= 59 && token.Kind == TokenKind.Number,
        8 => token.IsNumber && token.Digits == 4,
        _ => token.Is((WordClass)(Id - Lexical)),
    };

    public int NumberOf(in TimeToken token) => Id switch
    {
        4 => token.OrdinalNumber,
        < Lexical => token.Number,
        _ => token.Entry!.Number((WordClass)(Id - Lexical)),
    };
}
