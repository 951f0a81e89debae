using System.Text;

namespace DigestBot.Text.Extraction.Charsets;

/// <summary>Encodings by the names the web uses for them (encoding.spec.whatwg.org, "Names and labels").</summary>
internal static class Charset
{
    // the code pages' own replacement is a letter of their language; it must stay before the encodings that use it
    private static readonly DecoderReplacementFallback Broken = new("\uFFFD");

    public static Encoding Windows1252 { get; } = CodePage(1252);

    public static Encoding ShiftJis { get; } = CodePage(932);

    public static Encoding EucJapanese { get; } = CodePage(51932);

    public static Encoding Korean { get; } = CodePage(949);

    /// <summary>The encoding of that name, or null when there is none.</summary>
    public static Encoding? Named(string? name)
    {
        switch (name?.Trim().Trim('"', '\'').ToLowerInvariant())
        {
            case null or "":
                return null;
            case "utf-8" or "utf8" or "unicode-1-1-utf-8" or "utf-16" or "utf-16le":
                // a declaration that can be read byte by byte cannot be UTF-16
                return Encoding.UTF8;
            case "iso-8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "iso8859-1" or "cp1252" or "x-cp1252":
                return Windows1252;
            case "shift_jis" or "shift-jis" or "sjis" or "x-sjis" or "ms_kanji" or "windows-31j" or "cp932":
                return ShiftJis;
            case "euc-kr" or "ks_c_5601-1987" or "ksc5601" or "ks_c_5601" or "cp949" or "uhc" or "windows-949":
                return Korean;
            case "gb2312" or "gbk" or "x-gbk" or "gb_2312-80":
                return CodePage(936);
            case var other:
                return Known(other);
        }
    }

    private static Encoding? Known(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, Broken) ?? Encoding.GetEncoding(name);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            // not supported is UTF-7, which the standard does not know either
            return null;
        }
    }

    private static Encoding CodePage(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ReplacementFallback, Broken)!;
}
