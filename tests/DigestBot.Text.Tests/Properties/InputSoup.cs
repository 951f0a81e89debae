using CsCheck;

namespace DigestBot.Text.Tests.Properties;

/// <summary>Inputs made of the pieces that the engines look for, in senseless order: what finds a crash.</summary>
internal static class InputSoup
{
    private static readonly string[] Pieces =
    [
        "\"", "“", "”", "'", "‘", "’", "«", "»", "„", "「", "」", "『", "』", "(", ")", "--", "—", "…", ".", ",", ":", ";", "!", "?", "。", "、",
        " ", "  ", "\n", "\r\n", "\n\n", "\t", "\u00a0", "\u200b", "\u3000", "\0", "\ud83d\ude00", "\ud800", "\udc00", "e\u0301", "\u202e",
        "said", "told reporters", "according to", "he", "She", "they", "asked", "kata", "ujar", "sagte", "は述べた", "라고 말했다", "menurut", "laut",
        "Mr.", "Dr.", "President", "Prime Minister", "Mara Velde", "Velde", "Ostmark Steel Co.", "the ministry", "U.S.", "Jr.", "von der", "田中太郎氏",
        "Monday", "Senin", "月曜日", "월요일", "Montag", "last", "next", "this", "week", "month", "year", "years ago", "a year earlier", "the same day",
        "between", "and", "from", "to", "until", "early", "late", "mid-", "the 1970s", "'80s", "1910", "2025", "0", "00", "31", "32", "13", "99999999999999999999",
        "February 30", "Feb. 29", "9/6/2025", "13/13/2013", "2025-06-09", "2025年6月9日", "令和7年", "6월 9일", "9 Juni 2025", "12:61", "7:30 p.m.", "24:00", "JST",
        "EST", "+09:00", "first quarter", "fiscal 2026", "the 18th century", "century", "P3D", "three-day", "25-minute", "two dozen", "a million years ago",
        "<p>", "</p>", "<div>", "</div>", "<article>", "<script>", "</script>", "<script type=\"application/ld+json\">{\"datePublished\":\"",
        "<meta property=\"og:title\" content=\"", "\">", "<time datetime=\"", "<h1>", "</h1>", "<!--", "<![CDATA[", "&#x110000;", "&amp;", "<table><td>", "<li>", "<br>",
        "TOKYO (Norvia) -- ", "By MARA VELDE", "Read more", "Share", "komentar", "32 0 0", "Copyright", "Page A1", "| Juni 9, 2025", "News",
        "The council agreed to build a bridge over the river by the end of next year, the mayor said on Tuesday.",
    ];

    private static readonly string?[] Languages = [null, "en", "id", "ja", "ko", "de", "fr", "es", "xx", ""];

    private static readonly CalendarMoment?[] Dates =
    [
        null, new CalendarMoment(DateOnly.MinValue), new CalendarMoment(DateOnly.MaxValue), new CalendarMoment(new DateOnly(2024, 2, 29)),
        new CalendarMoment(new DateOnly(2025, 6, 9), new TimeOnly(23, 59), TimeSpan.FromHours(14)),
    ];

    public static Gen<AnalysisInput> Inputs { get; } =
        Gen.Select(Gen.OneOf(Pieces).Array[0, 80], Gen.String[0, 20], Gen.Enum<AnalysisKind>(), Gen.OneOf(Languages), Gen.OneOf(Dates), Gen.Bool)
            .Select((pieces, noise, kind, language, published, spaced) => new AnalysisInput
            {
                Kind = kind,
                Text = string.Join(spaced ? " " : "", pieces) + noise,
                Language = language,
                Published = published,
                Title = noise,
            });

    public static Gen<AnalysisInput> Bytes { get; } =
        Gen.Select(Gen.Byte.Array[0, 300], Gen.OneOf(Pieces).Array[0, 30], Gen.Bool).Select((bytes, pieces, html) => new AnalysisInput
        {
            Kind = html ? AnalysisKind.Html : AnalysisKind.Dump,
            Bytes = (byte[])[.. System.Text.Encoding.UTF8.GetBytes(string.Concat(pieces)), .. bytes],
            Charset = "utf-99",
        });
}
