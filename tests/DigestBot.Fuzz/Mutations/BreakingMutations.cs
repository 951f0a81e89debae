using System.Text;

namespace DigestBot.Fuzz.Mutations;

/// <summary>Mutations that leave a text about as long as it was.</summary>
internal static class BreakingMutations
{
    private static readonly string[] Charsets = ["shift_jis", "euc-kr", "iso-2022-jp", "utf-16", "utf-7", "x-user-defined", "big5", "ibm037", "windows-1251", "utf-32", "hz-gb-2312", "koi8-r", "", "\" content=\"", "🙂"];

    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("cut off", (text, random, _) => text[..random.Next(text.Length + 1)]),
        new("beginning lost", (text, random, _) => text[random.Next(text.Length + 1)..]),
        new("piece lost", PieceLost),
        new("pieces put in", (text, random, _) => PiecesPutIn(text, random)),
        new("characters changed", CharactersChanged),
        new("nulls", (text, random, _) => text.Replace(random.Next(2) == 0 ? " " : "e", "\0", StringComparison.Ordinal)),
        new("without line ends", (text, _, _) => text.ReplaceLineEndings("")),
        new("without blanks", (text, _, _) => text.Replace(" ", "", StringComparison.Ordinal)),
        new("without closing brackets", (text, random, _) => Without(text, '>', random)),
        new("without opening brackets", (text, random, _) => Without(text, '<', random)),
        new("without quote marks", (text, random, _) => Without(text, '"', random)),
        new("capitals", (text, _, _) => text.ToUpperInvariant()),
        new("lines in another order", Shuffled),
        new("each letter a line", (text, _, _) => string.Join('\n', text.Take(3000))),
        new("escaped twice", (text, _, _) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)),
        new("lone surrogates", (text, random, _) => text.Replace("o", random.Next(2) == 0 ? "\ud800" : "\udfff", StringComparison.Ordinal)),
        new("mirrored", (text, _, _) => new string([.. text.Reverse()])),
        new("another charset declared", (text, random, _) => text.Replace("utf-8", Charsets[random.Next(Charsets.Length)], StringComparison.OrdinalIgnoreCase)),
    ];

    private static string PieceLost(string text, Random random, int room)
    {
        var from = random.Next(text.Length + 1);
        return text.Remove(from, random.Next(Math.Min(text.Length - from, 500) + 1));
    }

    private static string PiecesPutIn(string text, Random random)
    {
        var broken = new StringBuilder(text);
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            broken.Insert(random.Next(broken.Length + 1), HostilePieces.Any(random));
        }

        return broken.ToString();
    }

    private static string CharactersChanged(string text, Random random, int room)
    {
        var broken = text.ToCharArray();
        for (var i = random.Next(1, 40); i > 0 && broken.Length > 0; i--)
        {
            broken[random.Next(broken.Length)] = random.Next(3) switch
            {
                0 => (char)random.Next(0x10000),
                1 => (char)random.Next(128),
                _ => HostilePieces.Any(random)[0],
            };
        }

        return new string(broken);
    }

    private static string Without(string text, char mark, Random random)
    {
        var kept = new StringBuilder(text.Length);
        var share = random.Next(1, 4);
        foreach (var c in text)
        {
            if (c != mark || random.Next(share) > 0)
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }

    private static string Shuffled(string text, Random random, int room)
    {
        var lines = text.Split('\n');
        random.Shuffle(lines);
        return string.Join('\n', lines);
    }
}
