namespace DigestBot.Text.Quotes.Marks;

/// <summary>Which characters open and close quotes.</summary>
internal static class QuoteMarks
{
    /// <summary>The marks that may close what <paramref name="open"/> opened; empty when it is no opening mark. Straight marks open too.</summary>
    public static ReadOnlySpan<char> ClosingFor(char open) => open switch
    {
        '"' or '＂' => "\"”＂",
        '“' => "”\"",
        '„' => "“”\"",
        '«' => "»",
        '»' => "«",
        '‹' => "›",
        '「' => "」",
        '『' => "』",
        '‘' => "’'",
        '\'' => "'’",
        '‚' => "‘’",
        _ => [],
    };

    public static bool IsSingle(char mark) => mark is '\'' or '‘' or '’' or '‚' or '‹' or '›';

    /// <summary>Whether <paramref name="c"/> belongs to a script that sets particles right behind a closing mark.</summary>
    public static bool IsEastAsian(char c) => c >= 0x3000;

    /// <summary>Whether words can run on right behind <paramref name="c"/>, so that no quote opens there.</summary>
    public static bool EndsWord(char c) => char.IsLetterOrDigit(c) || c is '.' or ',' or '!' or '?' or '…' or '%';
}
