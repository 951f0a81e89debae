namespace DigestBot.Text.Languages;

/// <summary>How much of a text stands in which script (ISO 15924 codes).</summary>
internal readonly record struct ScriptCount(string? Main)
{
    private static readonly (char First, char Last, string Script, int Weight)[] Ranges =
    [
        ('A', 'Z', "Latn", 2), ('a', 'z', "Latn", 2), ('\u00c0', '\u024f', "Latn", 2), ('\u0370', '\u03ff', "Grek", 2), ('\u0400', '\u04ff', "Cyrl", 2),
        ('\u0530', '\u058f', "Armn", 2), ('\u0590', '\u05ff', "Hebr", 2), ('\u0600', '\u06ff', "Arab", 2), ('\u0900', '\u097f', "Deva", 2),
        ('\u0980', '\u09ff', "Beng", 2), ('\u0a00', '\u0a7f', "Guru", 2), ('\u0a80', '\u0aff', "Gujr", 2), ('\u0b80', '\u0bff', "Taml", 2),
        ('\u0c00', '\u0c7f', "Telu", 2), ('\u0c80', '\u0cff', "Knda", 2), ('\u0d00', '\u0d7f', "Mlym", 2), ('\u0d80', '\u0dff', "Sinh", 2),
        ('\u0e00', '\u0e7f', "Thai", 2), ('\u0e80', '\u0eff', "Laoo", 2), ('\u1000', '\u109f', "Mymr", 2), ('\u10a0', '\u10ff', "Geor", 2),
        ('\u1200', '\u137f', "Ethi", 2), ('\u1780', '\u17ff', "Khmr", 2), ('\u1e00', '\u1eff', "Latn", 2),

        // one Han or Hangul character says about as much as three letters, and Latin names stand among them
        ('\u3040', '\u30ff', "Jpan", 5), ('\u3400', '\u9fff', "Hani", 6), ('\uac00', '\ud7af', "Hang", 6),
    ];

    // Japanese is a tenth kana at the least; Han alone is Chinese
    private const int LeastKanaShare = 10;

    public static ScriptCount Of(ReadOnlySpan<char> text)
    {
        var weights = new int[Ranges.Length];
        foreach (var c in text)
        {
            for (var i = 0; i < Ranges.Length && Ranges[i].First <= c; i++)
            {
                if (c <= Ranges[i].Last)
                {
                    weights[i] += Ranges[i].Weight;
                    break;
                }
            }
        }

        var totals = weights.Select((weight, index) => (Ranges[index].Script, weight))
            .GroupBy(pair => pair.Script, pair => pair.weight)
            .ToDictionary(group => group.Key, group => group.Sum());
        var (kana, han) = (totals["Jpan"], totals["Hani"]);
        totals["Jpan"] = kana * LeastKanaShare >= kana + han ? kana + han : 0;
        var main = totals.MaxBy(pair => pair.Value);
        return new ScriptCount(main.Value > 0 ? main.Key : null);
    }
}
